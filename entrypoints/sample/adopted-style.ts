/**
 * A style that our pages' CSP allows: a script adopts its rules, without a `<style>` element. Browsers exempt content
 * scripts from a page's CSP, but not the page's own scripts.
 */
class AdoptedStyle extends HTMLElement {
  connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.textContent ?? '');
    this.textContent = '';
    (this.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
  }
}

/** The element's name, once it is defined. */
export function adoptedStyle(): string {
  customElements.define('adopted-style', AdoptedStyle);
  return 'adopted-style';
}
