import { answer } from './english/answer';
import { applicant } from './english/applicant';
import { application } from './english/application';
import { checklist } from './english/checklist';
import { evidence } from './english/evidence';
import { exams } from './english/exams';
import { findings } from './english/findings';
import { form } from './english/form';
import { frame } from './english/frame';
import { headline } from './english/headline';
import { help } from './english/help';
import { letter } from './english/letter';
import { onPage } from './english/on-page';
import { requests } from './english/requests';
import { settings } from './english/settings';
import { sources } from './english/sources';
import { thisPage } from './english/this-page';
import { welcome } from './english/welcome';

/** The parts of the screen, in the order in which a person sees them, each with its English texts. */
export const PARTS = {
  'On a share page': onPage,
  Headline: headline,
  'Around the list': frame,
  'On this page': thisPage,
  Checklist: checklist,
  Findings: findings,
  'Step: evidence': evidence,
  'Step: exams': exams,
  'Step: you': applicant,
  'Step: application': application,
  'The application form': form,
  'Step: letter': letter,
  'Step: answer': answer,
  'Your requests': requests,
  'Welcome and sample page': welcome,
  Settings: settings,
  Help: help,
  Sources: sources,
} as const;

/**
 * Everything that the interface says, in English: the dictionary that every other language follows. `{name}` is
 * replaced by a value. A text with plural forms is an object of `Intl.PluralRules` categories, chosen by `count`.
 */
export const english = {
  ...onPage,
  ...headline,
  ...frame,
  ...thisPage,
  ...checklist,
  ...findings,
  ...evidence,
  ...exams,
  ...applicant,
  ...application,
  ...form,
  ...letter,
  ...answer,
  ...requests,
  ...welcome,
  ...settings,
  ...help,
  ...sources,
} as const;
