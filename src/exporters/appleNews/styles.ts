import type { AppleNewsArticle } from './AppleNews';

/**
 * The layouts and styles that components name. The fonts are on every device; there are no colours and no alignment, for which the app
 * has its own.
 */
export const styles: Pick<AppleNewsArticle, 'layout' | 'componentLayouts' | 'componentStyles' | 'componentTextStyles'> =
  {
    layout: { columns: 7, width: 1024, margin: 70, gutter: 20 },
    componentLayouts: {
      text: { columnStart: 1, columnSpan: 5, margin: { top: 10, bottom: 10 } },
      picture: { columnStart: 0, columnSpan: 7, margin: { top: 15, bottom: 10 } },
      box: { columnStart: 1, columnSpan: 5, margin: { top: 20, bottom: 20 }, contentInset: true },
    },
    componentStyles: { box: { border: { all: { width: 1, color: '#888888' } } } },
    componentTextStyles: {
      default: { fontName: 'Georgia', fontSize: 18, lineHeight: 27 },
      'default-title': { fontName: 'Georgia-Bold', fontSize: 38, lineHeight: 44 },
      'default-heading2': { fontName: 'Georgia-Bold', fontSize: 24, lineHeight: 30 },
      'default-heading3': { fontName: 'Georgia-Bold', fontSize: 20, lineHeight: 26 },
      'default-heading4': { fontName: 'Georgia-Bold', fontSize: 18, lineHeight: 24 },
      'default-byline': { fontName: 'HelveticaNeue', fontSize: 14, lineHeight: 20 },
      'default-intro': { fontName: 'Georgia', fontSize: 21, lineHeight: 30 },
      'default-body': { fontName: 'Georgia', fontSize: 18, lineHeight: 27 },
      'default-quote': { fontName: 'Georgia-Italic', fontSize: 18, lineHeight: 27 },
      'default-pullquote': { fontName: 'Georgia-Italic', fontSize: 26, lineHeight: 34 },
      'default-caption': { fontName: 'HelveticaNeue', fontSize: 14, lineHeight: 19 },
      kicker: { fontName: 'HelveticaNeue-Bold', fontSize: 14, lineHeight: 18 },
      deck: { fontName: 'Georgia', fontSize: 24, lineHeight: 31 },
      notice: { fontName: 'HelveticaNeue', fontSize: 14, lineHeight: 19 },
    },
  };
