/**
 * A style element that our pages' CSP allows: it adopts its rules by script instead of using a `<style>` element.
 * Browsers exempt content scripts from a page's CSP, but not the page's own scripts.
 */
class AdoptedStyle extends HTMLElement {
  connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.textContent ?? '');
    this.textContent = '';
    (this.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
  }
}

/** Defines the element, and returns its name. */
export function adoptedStyle(): string {
  customElements.define('adopted-style', AdoptedStyle);
  return 'adopted-style';
}
