/** jsdom's own types would bring the browser's globals into every file of the program. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { url?: string });
    // biome-ignore lint/suspicious/noExplicitAny: the window of a test page
    readonly window: any;
  }
}
