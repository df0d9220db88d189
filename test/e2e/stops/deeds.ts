/** Every change that a person can make on our pages, each as a click or typed word that can be interrupted. */
import type { Page } from '@playwright/test';
import type { Evidence } from '../../../lib/evidence/evidence';
import { identity } from '../../../lib/evidence/identity';
import { EMPTY_REQUEST, type Request } from '../../../lib/request/request';
import { type Requests, SCHEMA_VERSION } from '../../../lib/request/requests';
import type { StepId } from '../../../lib/request/step-id';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { fieldsNamed } from '../../forms/make-form';
import { samples } from '../../samples';
import { credlyBadge, exam, oldTranscript } from '../../unit/request/example-request';
import { field, mark, openPaste, openRequestsMenu, openRow, pieces, requestsMenu, row } from '../harness/list';
import { onPageButton, pressOnPageButton, waitForOnPageButton } from '../harness/on-page-button';
import { serveSample } from '../harness/serve-sample';
import type { Site } from '../harness/site';
import type { Counts, Kept } from './kept';

export interface Deed {
  name: string;
  /** The page to do it on; the request page by default. */
  on?: 'popup.html' | 'options.html';
  /** The state to start from. */
  given: Requests;
  /** Preparation, so that the next click is the change itself. */
  ready?(ours: Page): Promise<unknown>;
  act(ours: Page): Promise<unknown>;
  /** Whether a sentence confirms it, besides the change on screen. */
  says?(ours: Page): Promise<boolean>;
  /** Whether a sentence of its own reports the failure, besides the general one. */
  saysNot?(ours: Page): Promise<boolean>;
  /** What to open to see it after a reload. */
  look?(ours: Page): Promise<unknown>;
  /** Whether the screen shows that the background did it, not just what was typed. */
  isShown(ours: Page): Promise<boolean>;
  /** Whether it is stored. */
  isKept(kept: Kept): boolean;
  /** What there are more or fewer of afterward. */
  adds?: Partial<Counts>;
}

const AT = '2026-11-02T10:00:00.000Z';
const NAME = 'Avery Łukasz Example';
const EMAIL = 'avery@example.com';
const ID = 'S-100200';
const CODE = 'Meadow77';

const item = (evidence: Evidence) => ({ id: identity(evidence), evidence, addedAt: AT, hadCode: false });
const BADGE = credlyBadge({ title: 'Microsoft Certified: Azure Administrator Associate', exams: [exam('AZ-103')] });
const request = (part: Partial<Request> = {}): Request => ({
  ...EMPTY_REQUEST,
  id: 'first',
  startedAt: AT,
  items: [item(BADGE)],
  ...part,
});
const OTHER = request({ id: 'other', applicant: { fullName: 'Somebody Else', email: '', studentId: '' } });
const DRAFTED = request({ log: [{ at: AT, channel: 'mailto' }] });
const SENT = request({ life: [{ event: 'sent', at: AT }] });
const ATTACHED = request({
  application: { file: 'gone', name: 'form.docx', size: 4, addedAt: AT, findings: ['not-a-pdf'] },
});
const only = (...all: [Request, ...Request[]]): Requests => ({ version: SCHEMA_VERSION, currentId: all[0].id, all });

const DOCX = {
  name: 'form.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(`PK\u0003\u0004${'x'.repeat(2000)}`),
};

const press = (ours: Page, name: string) => ours.getByRole('button', { name, exact: true }).click();
const heading = async (ours: Page, text: string) =>
  (await ours.getByRole('heading', { level: 1 }).textContent()) === text;
const letterHas = async (ours: Page, text: string) => {
  const link = ours.getByRole('link', { name: 'Open email draft', exact: true });
  const href = (await link.count()) ? await link.getAttribute('href') : '';
  return decodeURIComponent(href ?? '').includes(text);
};
/** Exact texts, because the failure messages are almost the same. */
const words = (text: string) => async (ours: Page) => (await ours.getByText(text, { exact: true }).count()) > 0;
/** How the background left a row, whatever was clicked in it. */
const isDone = async (ours: Page, step: StepId) => (await row(ours, step).getAttribute('data-state')) === 'done';

/** Types slowly enough that the background gets most keys one by one. */
const type = (ours: Page, label: Parameters<typeof field>[1], text: string) =>
  field(ours, label).pressSequentially(text, { delay: 12 });

const DEEDS: readonly Deed[] = [
  {
    name: 'types the name',
    given: only(request()),
    ready: (ours) => openRow(ours, 'you'),
    act: (ours) => type(ours, 'Full name', NAME),
    isShown: (ours) => letterHas(ours, `Applicant: ${NAME}\r\n`),
    isKept: ({ current }) => current.applicant.fullName === NAME,
  },
  {
    name: 'types the email address in the popup',
    on: 'popup.html',
    given: only(request()),
    ready: (ours) => openRow(ours, 'you'),
    act: (ours) => type(ours, 'Email', EMAIL),
    isShown: (ours) => letterHas(ours, EMAIL),
    isKept: ({ current }) => current.applicant.email === EMAIL,
  },
  {
    name: 'types one field after the other',
    given: only(request()),
    ready: (ours) => openRow(ours, 'you'),
    act: async (ours) => {
      await type(ours, 'Email', EMAIL);
      await type(ours, 'Student ID (optional)', ID);
    },
    isShown: async (ours) => (await letterHas(ours, EMAIL)) && (await letterHas(ours, ID)),
    isKept: ({ current: { applicant } }) => applicant.email === EMAIL && applicant.studentId === ID,
  },
  {
    name: 'types the access code',
    given: only(request({ items: [item(oldTranscript())] })),
    ready: (ours) => openRow(ours, 'evidence'),
    act: (ours) =>
      ours
        .getByRole('textbox', { name: /access code/i })
        .first()
        .pressSequentially(CODE, { delay: 12 }),
    isShown: (ours) => letterHas(ours, `Access Code: ${CODE}\r\n`),
    isKept: ({ codes }) => Object.values(codes.first ?? {}).includes(CODE),
  },
  {
    name: 'pastes evidence',
    given: only(request()),
    ready: async (ours) => (await openPaste(ours)).fill(`Transcript ID: 7654321, access code: ${CODE}`),
    act: (ours) => press(ours, 'Add'),
    isShown: async (ours) => (await pieces(ours).count()) === 2,
    isKept: ({ current, codes }) => current.items.length === 2 && Object.values(codes.first ?? {}).includes(CODE),
    adds: { pieces: 1 },
  },
  {
    name: 'leaves an exam out',
    given: only(request()),
    ready: (ours) => openRow(ours, 'exams'),
    act: (ours) => ours.getByRole('button', { name: /^AZ-103 / }).click(),
    look: (ours) => openRow(ours, 'exams'),
    isShown: async (ours) =>
      (await ours.getByRole('button', { name: /^AZ-103 / }).getAttribute('aria-pressed')) === 'false',
    isKept: ({ current }) => current.choices['AZ-103'] === false,
  },
  {
    name: 'ticks the application',
    given: only(request()),
    act: (ours) => mark(ours, 'application').click(),
    isShown: (ours) => isDone(ours, 'application'),
    isKept: ({ current }) => current.ticks.includes('application'),
  },
  {
    name: 'removes a piece',
    given: only(request()),
    act: (ours) =>
      pieces(ours)
        .getByRole('button', { name: /^Remove/ })
        .click(),
    says: words('Removed from your request'),
    isShown: async (ours) => (await pieces(ours).count()) === 0,
    isKept: ({ current }) => !current.items.length,
    adds: { pieces: -1 },
  },
  {
    name: 'brings a piece back',
    given: only(request()),
    ready: async (ours) => {
      await pieces(ours)
        .getByRole('button', { name: /^Remove/ })
        .click();
      await pieces(ours).first().waitFor({ state: 'detached' });
    },
    act: (ours) => press(ours, 'Undo'),
    isShown: async (ours) => (await pieces(ours).count()) === 1,
    isKept: ({ current }) => current.items.length === 1,
    adds: { pieces: 1 },
  },
  {
    name: 'chooses a file',
    given: only(request()),
    act: (ours) => ours.getByLabel('Application (PDF)').setInputFiles(DOCX),
    says: words('The form is finished and attached.'),
    isShown: async (ours) => (await ours.getByRole('button', { name: 'Remove: form.docx' }).count()) === 1,
    isKept: ({ current }) => current.application?.name === 'form.docx',
    adds: { applications: 1 },
  },
  {
    name: 'removes the application',
    given: only(ATTACHED),
    act: (ours) => press(ours, 'Remove: form.docx'),
    isShown: async (ours) => (await ours.getByRole('button', { name: 'Remove: form.docx' }).count()) === 0,
    isKept: ({ current }) => !current.application,
    adds: { applications: -1 },
  },
  {
    name: 'says that it was sent',
    given: only(request()),
    act: (ours) => mark(ours, 'letter').click(),
    says: words('Noted'),
    isShown: (ours) => heading(ours, 'Waiting for Excelsior'),
    isKept: ({ current }) => current.life.length === 1,
    adds: { events: 1 },
  },
  {
    name: 'answers that the draft was sent',
    given: only(DRAFTED),
    ready: (ours) => openRow(ours, 'letter'),
    act: (ours) => press(ours, 'Yes, I sent it'),
    isShown: (ours) => heading(ours, 'Waiting for Excelsior'),
    isKept: ({ current }) => current.life.length === 1,
    adds: { events: 1 },
  },
  {
    name: 'takes the sending back',
    given: only(SENT),
    act: (ours) => mark(ours, 'letter').click(),
    says: words('Last step undone'),
    isShown: async (ours) => !(await isDone(ours, 'letter')),
    isKept: ({ current }) => !current.life.length,
    adds: { events: -1 },
  },
  {
    name: 'notes a reminder as sent',
    given: only(SENT),
    ready: (ours) => openRow(ours, 'answer'),
    act: (ours) => press(ours, 'I followed up'),
    says: words('Noted'),
    look: (ours) => openRow(ours, 'answer'),
    isShown: async (ours) => (await ours.getByRole('list', { name: 'History' }).getByRole('listitem').count()) === 2,
    isKept: ({ current }) => current.life.length === 2,
    adds: { events: 1 },
  },
  {
    name: 'goes to another request',
    given: only(request(), OTHER),
    ready: (ours) => openRequestsMenu(ours),
    act: async (ours) => (await openRequestsMenu(ours)).last().getByRole('button').click(),
    isShown: async (ours) => (await field(ours, 'Full name').inputValue()) === 'Somebody Else',
    isKept: ({ requests }) => requests.currentId === 'other',
  },
  {
    name: 'begins another request',
    given: only(request()),
    act: (ours) => press(ours, 'Start another request'),
    isShown: async (ours) => (await requestsMenu(ours).count()) === 1,
    isKept: ({ requests }) => requests.all.length === 2,
    adds: { requests: 1 },
  },
  {
    name: 'removes a request',
    given: only(request(), OTHER),
    ready: (ours) => openRequestsMenu(ours),
    act: (ours) => press(ours, 'Remove this request'),
    says: words('Request removed'),
    isShown: async (ours) => (await field(ours, 'Full name').inputValue()) === 'Somebody Else',
    isKept: ({ requests }) => requests.all.length === 1,
    adds: { requests: -1, pieces: -1 },
  },
  {
    name: 'brings a request back',
    given: only(request(), OTHER),
    ready: async (ours) => {
      await openRequestsMenu(ours);
      await press(ours, 'Remove this request');
      await requestsMenu(ours).waitFor({ state: 'detached' });
    },
    act: (ours) => press(ours, 'Undo'),
    isShown: async (ours) => (await requestsMenu(ours).count()) === 1,
    isKept: ({ requests }) => requests.all.length === 2,
    adds: { requests: 1, pieces: 1 },
  },
  {
    name: 'changes a setting',
    on: 'options.html',
    given: only(request()),
    act: (ours) => ours.getByRole('combobox', { name: 'Theme' }).selectOption('dark'),
    says: words('Saved'),
    isShown: async (ours) => (await ours.locator('html[data-theme=dark]').count()) === 1,
    isKept: ({ settings }) => settings.theme === 'dark',
  },
  {
    name: 'erases everything',
    on: 'options.html',
    given: only(ATTACHED, OTHER),
    ready: (ours) => press(ours, 'Erase everything'),
    act: (ours) => press(ours, 'Erase'),
    says: words('Everything was erased.'),
    saysNot: words('Not everything could be erased. Close other pages of Credit Courier, then erase again.'),
    isShown: async (ours) => (await ours.getByText(/^1 application/).count()) === 0,
    isKept: ({ requests }) => requests.all.length === 1 && !requests.all[0]?.items.length,
    adds: { requests: -1, pieces: -2, applications: -1 },
  },
];

const FORM = { name: 'form.pdf', mimeType: 'application/pdf' };
const region = (ours: Page) => ours.getByRole('region', { name: 'Application form' });

async function formDeeds(): Promise<Deed[]> {
  const buffer = Buffer.from(await fieldsNamed(['First name', 'Address']));
  const open = async (ours: Page) => {
    await ours.getByLabel('Application (PDF)').setInputFiles({ ...FORM, buffer });
    await region(ours).getByRole('button', { name: 'Attach as it is' }).waitFor();
  };
  const address = (ours: Page) => region(ours).locator('[data-key=Address]');
  return [
    {
      name: 'attaches a form',
      given: only(request()),
      ready: open,
      act: (ours) => press(ours, 'Attach as it is'),
      says: words('The form is finished and attached.'),
      isShown: async (ours) => (await ours.getByRole('button', { name: 'Remove: form.pdf' }).count()) === 1,
      isKept: ({ current }) => current.application?.name === 'form.pdf',
      adds: { applications: 1 },
    },
    {
      name: 'types into the form',
      given: only(request()),
      ready: open,
      act: (ours) => address(ours).pressSequentially('1 Example Road', { delay: 12 }),
      look: async (ours) => {
        await openRow(ours, 'application');
        await press(ours, 'Continue with the form');
        await address(ours).waitFor();
      },
      isShown: async (ours) => (await address(ours).inputValue()) === '1 Example Road',
      isKept: () => true,
    },
  ];
}

function importDeeds(): Deed[] {
  const file = {
    format: 'credit-courier',
    version: SCHEMA_VERSION,
    exportedAt: AT,
    requests: only(request({ id: 'brought', items: [item(oldTranscript())] })),
    settings: DEFAULT_SETTINGS,
  };
  const choose = async (ours: Page) => {
    const buffer = Buffer.from(JSON.stringify(file));
    await ours.locator('input[type=file]').setInputFiles({ name: 'data.json', mimeType: 'application/json', buffer });
    await ours.getByRole('group', { name: 'File to import' }).waitFor();
  };
  const bringIn = (ours: Page) => press(ours, 'Add to what is here');
  const isHere = async (ours: Page, count: number) =>
    (await ours.getByText(new RegExp(`^${count} request`)).count()) > 0;
  return [
    {
      name: 'imports a file',
      on: 'options.html',
      given: only(request()),
      ready: choose,
      act: bringIn,
      says: words('Imported'),
      saysNot: words('The file could not be imported. Nothing was changed. Free up some space, then try again.'),
      isShown: (ours) => isHere(ours, 2),
      isKept: ({ requests }) => requests.all.length === 2,
      adds: { requests: 1, pieces: 1 },
    },
    {
      name: 'takes an import back',
      on: 'options.html',
      given: only(request()),
      ready: async (ours) => {
        await choose(ours);
        await bringIn(ours);
        await ours.getByRole('button', { name: 'Undo the import' }).waitFor();
      },
      act: (ours) => press(ours, 'Undo the import'),
      says: words('Import undone'),
      isShown: (ours) => isHere(ours, 1),
      isKept: ({ requests }) => requests.all.length === 1,
      adds: { requests: -1, pieces: -1 },
    },
  ];
}

/** The click on a share page's button. */
function pressDeed(site: Site): Deed {
  let shared: Page | undefined;
  const status = async (text: string) => Boolean(shared && (await onPageButton(shared))?.status.includes(text));
  return {
    name: 'presses the button on a page',
    given: only(request()),
    ready: async (ours) => {
      shared ??= await ours.context().newPage();
      await shared.goto(serveSample(site, samples.mcpDashboard));
      await waitForOnPageButton(shared);
    },
    act: () => pressOnPageButton(shared as Page),
    says: () => status('Added. Nothing is sent yet.'),
    saysNot: () => status('That did not work. Press again.'),
    isShown: async (ours) => (await pieces(ours).count()) === 2,
    isKept: ({ current, codes }) => current.items.length === 2 && Object.keys(codes.first ?? {}).length === 1,
    adds: { pieces: 1 },
  };
}

export const deeds = async (site: Site): Promise<Deed[]> => [
  ...DEEDS,
  ...(await formDeeds()),
  ...importDeeds(),
  pressDeed(site),
];
