import type { Page } from '@playwright/test';

/** What differs between browsers. Everything else is shared. */
export interface Driver {
  /** Installs the extension in the running browser, as a store would. */
  install(): Promise<void>;
  /** Waits until the extension runs and returns the base address of its pages, ending with a slash. */
  origin(): Promise<string>;
  /** The extension's background, awake. */
  background(): Promise<Background>;
  /**
   * Stops the background in the middle of anything; its memory is lost. Returns whether it ran; a background that an
   * event has started since keeps running.
   *
   * @param work starts this many milliseconds earlier, and is waited for
   */
  stopBackground(work?: () => Promise<unknown>, afterMs?: number): Promise<boolean>;
  /** Whether the background is awake; never wakes it. */
  backgroundRuns(): Promise<boolean>;
  /** Waits for the real toolbar popup. */
  popup(address: string): Promise<PopupView>;
  /** Opens it through the extension's own API call and waits for it. */
  openPopup(open: () => Promise<void>, address: string): Promise<PopupView>;
  /** The controls that a page shows in closed shadow roots, in document order. */
  controls(page: Page, buttonText: string): Promise<Control[]>;
  /** Calls a function (source text) on the first control's button, with the page's rights. */
  onControl<T>(page: Page, buttonText: string, functionDeclaration: string): Promise<T | undefined>;
  /** Clicks our entry in a page's context menu; false if there is none. */
  pressMenuItem(page: Page, item: MenuItem): Promise<boolean>;
  /** Presses the keyboard shortcut of one of our commands on a page. */
  pressShortcut(page: Page, shortcut: Shortcut): Promise<void>;
  /** Presses the Tab key, which may lead from a page to the browser's own controls and back. */
  pressTab(page: Page): Promise<void>;
  /** The names of the extensions whose content scripts run in a page. */
  extensionsOn(page: Page): Promise<string[]>;
  /** Chooses a file in the dialog that a press on one of our pages opens. */
  chooseFile(ours: Page, press: () => Promise<void>, file: string): Promise<void>;
  /** Shows a page as it would be printed. */
  showOnPaper(page: Page): Promise<void>;
  /** Revokes access to our sites, as a person can in the browser’s settings. */
  withholdSites(): Promise<void>;
  /** Allows the extension in private windows, as a person can in the browser’s settings; this restarts it. */
  allowPrivateWindows(): Promise<void>;
  /** Answers the browser's request, caused by a click of ours, to let the extension read our sites. */
  allowSites(): Promise<void>;
}

/** Where the extension's code runs while none of its pages is open. */
export interface Background {
  evaluate<T, A = undefined>(work: (input: A) => T | Promise<T>, input?: A): Promise<T>;
}

/** An entry of the browser's own menu. */
export interface MenuItem {
  id: string;
  title: string;
}

/** One of our commands, with its expected keys. */
export interface Shortcut {
  command: string;
  /** As Playwright names them. */
  keys: string;
}

/** The real toolbar popup. */
export interface PopupView {
  /** The value of a JavaScript expression inside the popup. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks a point with the mouse. */
  click(point: { x: number; y: number }): Promise<void>;
  /** Types where the focus is. */
  insertText(text: string): Promise<void>;
  /** A picture (PNG). */
  screenshot(): Promise<Buffer>;
  /** Ends the connection, not the popup. */
  close(): Promise<void>;
}

/** A rectangle in CSS pixels of the page's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One control on a page. */
export interface Control {
  /** The text next to the buttons. */
  status: string;
  box: Box;
  /** Where the small “Hide” button is. */
  hide: Box | undefined;
  /** The name of the control host's parent element. */
  hostParent: string;
}
