import { JSDOM } from 'jsdom';

/** Gives a module that expects a browser the globals of an empty page. Returns what puts the old ones back. */
export function browserGlobals(): () => void {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://example.org/' });
  const names = ['window', 'document', 'navigator', 'getComputedStyle', 'DOMParser'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names)
    Object.defineProperty(globalThis, name, {
      value: name === 'window' ? window : window[name],
      configurable: true,
      writable: true,
    });
  return () => {
    for (const [at, name] of names.entries()) {
      const descriptor = before[at];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
