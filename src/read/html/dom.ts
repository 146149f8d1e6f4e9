/** The parts of the DOM that annals uses; the compiler has no browser's types here. */
export interface Node {
  nodeType: number;
  textContent: string | null;
  childNodes: ArrayLike<Node>;
}

export interface Element extends Node {
  tagName: string;
  getAttribute(name: string): string | null;
  remove(): void;
  querySelector(selector: string): Element | null;
}

export interface Page extends Node {
  body: Element;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
