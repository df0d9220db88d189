/**
 * A style that the policy of our pages allows: its rules are adopted by script and stand in no `<style>`. Browsers exempt
 * content scripts from the policy of a page, but not the page's own scripts.
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
