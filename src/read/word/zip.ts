/** What a zip archive says of itself in its central directory (PKWARE APPNOTE 4.3.12): names and unpacked sizes. */
export function zipEntries(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, number>();
  let at = directoryStart(view);
  while (at >= 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder('latin1').decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, view.getUint32(at + 24, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the central directory; −1 where the end record is missing. */
function directoryStart(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_600; at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  return -1;
}
