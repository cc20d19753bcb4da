import type { Article, Text } from '../../src/index';
import { lighthouse } from './drawings';
import { floodDrawing } from './floodDrawing';

const strong = (text: string): Text => [{ type: 'strong', text }];

/** The story of the flood in Arabic, with every type of block: names, numbers and addresses in Latin letters are among its words. */
export const floodInArabic = {
  language: 'ar',
  section: { name: 'الميناء', url: '/harbour' },
  kicker: 'ليلة المدّ',
  headline: 'البحر تخطّى السور، وأمام البلدة أسبوع لتقرّر من يرمّمه',
  deck: 'إحدى عشرة ساعة من الماء، وثلاث خطط، وفاتورة واحدة',
  standfirst:
    'مساء الثلاثاء جرى أعلى مدّ منذ عام 1953 في زقاق الرصيف، ثم انحسر قبل الفطور. ترك وراءه الطمي ومضخة معطلة وسؤالًا أجّلته البلدة سبعين عامًا.',
  authors: [
    {
      name: 'ندى حرّاوي',
      url: '/writers/nada',
      role: 'مراسلة الميناء',
      description: 'تكتب ندى حرّاوي عن الميناء منذ عام 2014، وتسكن في زقاق الرصيف، في الطابق الثاني.',
      image: { ...lighthouse, alt: '' },
      sameAs: ['https://gull.example/@nada'],
    },
    { name: 'توما قيس', role: 'الرسوم' },
  ],
  publishedAt: '2026-11-26T06:40:00Z',
  modifiedAt: '2026-11-26T14:05:00Z',
  timeZone: 'Europe/London',
  url: 'https://saltmere-courier.example/ar/harbour/wall',
  publisher: { name: 'بريد المرفأ', url: '/' },
  topics: [
    { name: 'سور الميناء', url: '/topics/wall' },
    { name: 'الفيضانات', url: '/topics/floods' },
    { name: 'المجلس', url: '/topics/council' },
  ],
  lead: {
    type: 'figure',
    image: floodDrawing('wall', 'موجة تتكسر فوق سور حجري، وفي آخره منارة.'),
    caption: 'سور الميناء مساء الثلاثاء، قبل انقلاب المدّ بساعة.',
    credit: 'رسم: توما قيس',
    placement: 'bleed',
    focus: { x: 0.5, y: 0.5 },
  },
  spoken: { type: 'audio', sources: [{ url: '/sound/wall.mp3', type: 'audio/mpeg' }], duration: 552 },
  summary:
    'صمد السور أمام أعلى مدّ منذ ثلاثة وسبعين عامًا، لكن الماء عبره إحدى عشرة ساعة وأغرق واحدًا وأربعين بيتًا. وعلى المجلس أن يختار قبل الخميس المقبل بين سور أعلى وسور أوطأ مع مضخات وتركه على حاله.',
  keyPoints: [
    { id: 'houses-point', text: 'غمر الماء واحدًا وأربعين بيتًا ومدرستين، ولم يصب أحد.', supports: ['houses'] },
    { id: 'cost-point', text: 'يكلف الوجه الجديد والمضخات 4.2 مليون جنيه، أي أكثر مما تجبيه البلدة في عامين.' },
  ],
  brief: [
    { type: 'paragraph', text: 'صمد السور ليلة الثلاثاء، ومع ذلك عبره البحر، وتعطلت المضخة في الساعة الأولى.' },
    { type: 'bigNumber', items: [{ value: '£4.2m', description: 'كلفة أغلى الخطط الثلاث أمام المجلس' }] },
  ],
  body: [
    {
      type: 'paragraph',
      text: [
        'لا أحد يعرف بالدقيقة متى جاء الماء. كانت ساعة المجلس قد توقفت، أما دفتر المنارة فيقول: الحادية عشرة وثماني دقائق.',
        { type: 'note', id: 'book' },
        ' لكن الجميع يعرف أين: عند المنعطف، بجانب الحلقة الحديدية الرابعة.',
      ],
    },
    {
      type: 'factBox',
      placement: 'margin',
      title: 'سور الميناء',
      facts: [
        { term: 'بُني في', value: '1761 و1822 و1954' },
        { term: 'طوله', value: '612 مترًا' },
        { term: 'البيوت خلفه', value: '1,130' },
        { term: 'مالكه', value: 'تتنازع عليه هيئة الميناء والمجلس والمقاطعة' },
      ],
    },
    {
      type: 'paragraph',
      id: 'houses',
      text: 'عند منتصف الليل كان قد بلغ الدرجة الثانية في زقاق الرصيف. وحين انحسر في السادسة كان قد دخل واحدًا وأربعين بيتًا ومدرستين وقاعة المطالعة.',
    },
    { type: 'pullQuote', text: 'لم نسمعه حين جاء. سمعنا كل شيء آخر يسكت.', attribution: 'درّة فنجان، زقاق الرصيف' },
    {
      type: 'paragraph',
      text: '«لم نسمعه حين جاء. سمعنا كل شيء آخر يسكت»، تقول درّة فنجان التي تسكن هناك منذ ستين عامًا.',
    },
    {
      type: 'bigNumber',
      placement: 'wide',
      items: [
        { value: '£4.2m', description: 'لبناء الوجه المقابل للبحر وتركيب مضخات جديدة' },
        { value: '140 m', description: 'من حجارة الحافة ضاعت في ليلة واحدة' },
        { value: '19 عامًا', description: 'حتى يسدّد رسم العبّارة ثمنها' },
      ],
    },
    { type: 'heading', text: 'ثلاث طرق لإنفاق المال' },
    { type: 'paragraph', text: 'عرض المهندسون ثلاث خطط. أغلاها يمنح السور وجهًا جديدًا ونصف متر آخر.' },
    {
      type: 'table',
      caption: 'كلفة كل خطة حتى عام 2036',
      unit: 'بآلاف الجنيهات',
      head: [{ cells: [{ text: 'البند' }, { text: 'بناء جديد' }, { text: 'سور أوطأ' }, { text: 'لا شيء' }] }],
      rows: [
        { cells: [{ text: 'الحجر والعمل', header: 'row' }, { text: '2,640' }, { text: '1,480' }, { text: '0' }] },
        { cells: [{ text: 'المضخات', header: 'row' }, { text: '450' }, { text: '620' }, { text: '450' }] },
        {
          cells: [
            { text: strong('المجموع'), header: 'row' },
            ...['3,090', '2,100', '450'].map((sum) => ({ text: strong(sum) })),
          ],
        },
      ],
      numeric: [1, 2, 3],
      source: 'هيئة الميناء، تقرير 19 نوفمبر',
    },
    {
      type: 'gallery',
      placement: 'wide',
      title: 'الليلة وصباحها',
      pictures: [
        { image: floodDrawing('boats', 'قوارب صيد راسية في الضباب.'), caption: 'خرجت القوارب إلى المرسى قبل الظلام.' },
        { image: floodDrawing('street', 'صف بيوت في الليل وماء في الشارع.'), caption: 'زقاق الرصيف في الواحدة ليلًا.' },
        { image: { ...lighthouse, alt: 'منارة في الليل.' }, caption: 'أُشعل الضوء باليد طوال الليل.' },
      ],
      credit: 'الرسوم: توما قيس',
    },
    { type: 'heading', text: 'لمن السور؟' },
    {
      type: 'list',
      items: [
        'هيئة الميناء تجمع الرسوم وتصلح الدرج.',
        {
          text: 'والمجلس يملك',
          body: [{ type: 'list', ordered: true, items: ['الطريق فوق السور،', 'والمصابيح،', 'والمقاعد منذ عام 2003.'] }],
        },
      ],
    },
    {
      type: 'video',
      url: 'https://film.example/watch/ferry',
      frame: { url: 'https://film.example/embed/ferry', width: 1600, height: 900 },
      provider: 'film.example',
      title: 'العبّارة تبحر مع أول ضوء',
      duration: 252,
      poster: floodDrawing('ferry', 'عبّارة في بحر ساكن مع أول ضوء.'),
      caption: 'الأربعاء، السابعة وعشر دقائق.',
      credit: 'تصوير: سامي عرين',
      transcript: [{ type: 'paragraph', text: 'صوت محرك، ثم صوت من الرصيف: «فكّوا الحبل».' }],
    },
    {
      type: 'audio',
      series: 'المدّ',
      title: 'صوت السور من الداخل',
      sources: [{ url: '/sound/inside.mp3', type: 'audio/mpeg' }],
      duration: 1080,
      caption: 'تسجيل من المجرى تحت الحلقة الرابعة.',
      transcript: {
        speakers: [{ id: 'oren', name: 'أورين', kind: 'human' }],
        turns: [{ speaker: 'oren', body: [{ type: 'paragraph', text: 'هواء. إذا سمعتم الماء فاخرجوا.' }] }],
      },
    },
    {
      type: 'timeline',
      title: 'كيف وصلنا إلى هنا',
      events: [
        { label: '1761', title: 'وضع الصيادون أول الحجارة، بلا إذن وبلا أجر.' },
        {
          at: '1953-01-31',
          title: 'المدّ الكبير يأخذ الوجه المقابل للبحر.',
          body: [{ type: 'paragraph', text: 'أعادت المقاطعة بناءه ولم تطلب شيئًا مكتوبًا.' }],
        },
        { at: '2026-11-24', title: 'إحدى عشرة ساعة من الماء، والسور قائم.' },
      ],
    },
    {
      type: 'embed',
      url: 'https://gull.example/@bowls/114',
      frame: { url: 'https://gull.example/@bowls/114/embed', width: 600, height: 340 },
      provider: 'gull.example',
      author: { name: 'نادي الكرات', url: 'https://gull.example/@bowls' },
      at: '2026-11-25T09:12:00Z',
      text: 'إن وجدتم ملعبًا أخضر بين هنا والنرويج فهو لنا. يميل قليلًا إلى اليسار.',
    },
    {
      type: 'embed',
      placement: 'wide',
      url: 'https://maps.example/saltmere-flood',
      frame: { url: 'https://maps.example/embed/saltmere-flood', width: 1200, height: 800 },
      provider: 'maps.example',
      title: 'إلى أين وصل الماء',
      alternative: [
        { type: 'figure', image: floodDrawing('map', 'خريطة الشوارع المغمورة.'), caption: 'النقطة هي الحلقة الرابعة.' },
      ],
    },
    {
      type: 'quote',
      paragraphs: ['الحادية عشرة بالساعة الرملية. البحر فوق الحلقة. أشعلت المصباح الثاني.'],
      attribution: 'دفتر الحارس، 24 نوفمبر',
    },
    {
      type: 'code',
      kind: 'verse',
      text: 'من يبني سورًا في وجه البحر\nيبني نصفه للصحبة:\nيأتي البحر ليتّكئ عليه\nكما تفعل أنت، وبقدر ما تفعل.',
      caption: 'على المقعد عند الحلقة الرابعة',
    },
    { type: 'code', kind: 'code', language: 'sh', text: 'tide --port saltmere --year 2026 | head -3' },
    { type: 'divider' },
    {
      type: 'questions',
      title: 'أسئلة وأجوبة',
      items: [
        {
          question: 'هل يدفع أهل الجزيرة الرسم ولا خيار لهم؟',
          answer: [{ type: 'paragraph', text: 'نعم. وعدهم المجلس بأربعين عبورًا مجانيًّا في السنة.' }],
        },
        {
          question: 'متى يصبح المكان آمنًا؟',
          answer: [
            { type: 'paragraph', text: 'من المدّ المعتاد: الآن. أما من مثل مدّ الثلاثاء فليس قبل الخريف المقبل.' },
          ],
        },
      ],
    },
    {
      type: 'details',
      summary: 'كيف أحصينا البيوت',
      body: [{ type: 'paragraph', text: 'سرنا في زقاق الرصيف يوم الأربعاء وعددنا الأبواب التي علا الطمي عتباتها.' }],
    },
    {
      type: 'document',
      url: '/documents/wall-report.pdf',
      title: 'تقرير هيئة الميناء، 19 نوفمبر',
      mediaType: 'application/pdf',
      bytes: 2_140_000,
      pages: 38,
    },
    {
      type: 'liveUpdate',
      at: '2026-11-26T14:05:00Z',
      title: 'المجلس: التصويت يوم الخميس',
      body: [{ type: 'paragraph', text: 'نقل المجلس التصويت إلى المساء كي تتمكن العبّارة من نقل أهل الجزيرة.' }],
      authors: [{ name: 'ندى حرّاوي' }],
    },
    {
      type: 'relatedLinks',
      title: 'المزيد عن هذه القصة',
      links: [
        { url: '/ar/pump', kicker: 'هيئة الميناء', label: 'المضخة لم تُصن منذ عام 2019' },
        { url: '/ar/stairs', kicker: 'زقاق الرصيف', label: '«نمنا على الدرج، والكلب أعلانا»' },
      ],
    },
    { type: 'slot', name: 'newsletter', kind: 'newsletter' },
  ],
  notes: [{ id: 'book', text: 'في دفتر الحارس وقت كل مصباح منذ عام 1884.' }],
  links: [
    { label: 'اتصل بنا', url: '/contact' },
    { label: 'التصحيحات', url: '/corrections' },
  ],
} satisfies Article;
