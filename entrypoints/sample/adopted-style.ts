/** A style that the policy of our pages allows: its rules are adopted by script and stand in no `<style>`. */
class AdoptedStyle extends HTMLElement {
  connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.textContent ?? '');
    this.textContent = '';
    (this.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
  }
}

/**
 * The document for the on-page button on a page of ours, which differs from a share page in one thing: browsers exempt
 * content scripts from the policy of a page, but not the page's own scripts.
 */
export function withAdoptedStyles(document: Document): Document {
  customElements.define('adopted-style', AdoptedStyle);
  const createElement = (name: string) => document.createElement(name === 'style' ? 'adopted-style' : name);
  return new Proxy(document, {
    get(target, key) {
      if (key === 'createElement') return createElement;
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
