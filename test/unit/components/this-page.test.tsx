// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { type PageView, ThisPage } from '../../../components/page/this-page';
import { Words } from '../../../components/parts/words';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';

function draw(view: PageView, reload = vi.fn()): { place: HTMLElement; reload: typeof reload } {
  const place = document.createElement('div');
  render(
    <Words.Provider value={translator(english, 'en')}>
      <ThisPage view={view} add={async () => 'button.added'} addFields={() => {}} reload={reload} />
    </Words.Provider>,
    place,
  );
  return { place, reload };
}

it('an unreachable page can be reloaded with one click', () => {
  const { place, reload } = draw({ state: 'unreachable' });
  expect(place.textContent).toContain(english['page.reload']);
  const button = place.querySelector('button');
  expect(button?.textContent).toBe(english['page.reload-button']);
  button?.click();
  expect(reload).toHaveBeenCalledTimes(1);
});

it('a code found only in an input field of the page is offered masked, and one click adds it', () => {
  const added = vi.fn();
  const place = document.createElement('div');
  const reading = {
    state: 'partial' as const,
    kind: 'mcp-transcript' as const,
    missing: ['accessCode' as const],
    values: { transcriptId: ['1234567'], accessCode: [], viewingPage: [] },
    typed: { accessCode: ['Holloway2019'] },
  };
  render(
    <Words.Provider value={translator(english, 'en')}>
      <ThisPage
        view={{ state: 'read', reading, isInRequest: false, guidance: undefined }}
        add={async () => 'button.added'}
        addFields={added}
        reload={() => {}}
      />
    </Words.Provider>,
    place,
  );
  expect(place.innerHTML).not.toContain('Holloway2019');
  expect(place.textContent).toContain(english['code.masked']);
  const take = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === english['page.typed.take'],
  );
  take?.click();
  expect(added).toHaveBeenCalledExactlyOnceWith({
    transcriptId: '1234567',
    accessCode: 'Holloway2019',
    viewingPage: '',
  });
});
