import type { WordPressPost } from '../../../src/adapters/wordpress';

const uploads = 'https://post.example/wp-content/uploads/2026/11';

/** A post as the API returns it with `_embed`. */
export const restPost: WordPressPost & Record<string, unknown> = {
  id: 417,
  date: '2026-11-23T22:40:00',
  date_gmt: '2026-11-23T21:40:00',
  modified_gmt: '2026-11-24T06:15:00',
  slug: 'ferry',
  status: 'publish',
  type: 'post',
  link: 'https://post.example/2026/11/ferry/',
  title: { rendered: 'Ferry returns &#8211; after 40&nbsp;days &amp; a <em>long</em> wait' },
  content: {
    rendered: `
<p>The ferry to <a href="/islands/skarn/">Skarn</a> sailed again on Monday.</p>

<h3 class="wp-block-heading" id="pier">At the pier</h3>

<figure class="wp-block-image alignwide size-large"><img loading="lazy" width="1024" height="683" src="${uploads}/pier-1024x683.jpg" alt="A pier in fog" class="wp-image-9" srcset="${uploads}/pier-1024x683.jpg 1024w, ${uploads}/pier-300x200.jpg 300w"/><figcaption class="wp-element-caption">The pier at <strong>dawn</strong></figcaption></figure>

<p>Nobody was late.<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup></p>

<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">
<iframe title="The first crossing" width="500" height="281" src="https://www.youtube.com/embed/abcdefghijk?feature=oembed"></iframe>
</div><figcaption>The first crossing</figcaption></figure>

<div class="wp-block-file"><a href="${uploads}/timetable.pdf">Timetable (PDF)</a><a href="${uploads}/timetable.pdf" class="wp-block-file__button" download>Download</a></div>

<figure class="wp-block-table"><table><thead><tr><th>Day</th><th>Sailings</th></tr></thead><tbody><tr><td>Monday</td><td>4</td></tr></tbody></table><figcaption>Sailings in November</figcaption></figure>

<blockquote class="wp-embedded-content"><p><a href="https://other.example/bridge/">A bridge for Skarn?</a></p></blockquote><p><iframe class="wp-embedded-content" sandbox="allow-scripts" title="A bridge for Skarn?" src="https://other.example/bridge/embed/"></iframe></p>

<ol class="wp-block-footnotes"><li id="a1">One passenger <em>was</em>. <a href="#a1-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>
`,
    protected: false,
  },
  excerpt: { rendered: '<p>Forty days without a boat are over.</p>\n', protected: false },
  author: 4,
  featured_media: 62,
  categories: [1, 3, 8],
  tags: [10],
  meta: { footnotes: '[{"content":"One passenger <em>was</em>.","id":"a1"}]' },
  yoast_head_json: { og_locale: 'en_GB' },
  _embedded: {
    author: [
      {
        name: 'Ida Vane',
        url: 'https://ida.example/',
        link: 'https://post.example/author/ida/',
        description: 'Ida writes about boats &amp; weather.',
        avatar_urls: { '24': 'https://post.example/ida-24.jpg', '96': 'https://post.example/ida-96.jpg' },
      },
    ],
    'wp:featuredmedia': [
      {
        id: 62,
        caption: { rendered: '<p>The ferry <em>Marit</em></p>\n' },
        alt_text: 'A small ferry',
        media_type: 'image',
        mime_type: 'image/jpeg',
        source_url: `${uploads}/marit.jpg`,
        media_details: {
          width: 2400,
          height: 1600,
          sizes: {
            thumbnail: { width: 150, height: 150, source_url: `${uploads}/marit-150x150.jpg` },
            medium: { width: 300, height: 200, source_url: `${uploads}/marit-300x200.jpg` },
            full: { width: 2400, height: 1600, source_url: `${uploads}/marit.jpg` },
          },
        },
      },
    ],
    'wp:term': [
      [
        { name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category' },
        { name: 'Ports &amp; Boats', slug: 'ports', link: 'https://post.example/ports/', taxonomy: 'category' },
        { name: 'Islands', slug: 'islands', taxonomy: 'category' },
      ],
      [{ name: 'Skarn', slug: 'skarn', link: 'https://post.example/tag/skarn/', taxonomy: 'post_tag' }],
    ],
  },
};

/** The markup of the editor, with most of the blocks that it has. */
export const blockMarkup = `<!-- wp:paragraph {"dropCap":true} -->
<p class="has-drop-cap">The <em>first</em> crossing took an hour.</p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">What was on board</h3>
<!-- /wp:heading -->

<!-- wp:list {"ordered":true} -->
<ol class="wp-block-list"><!-- wp:list-item -->
<li>Mail<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>Letters</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Two goats</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>I missed the sea.</p>
<!-- /wp:paragraph --><cite>Captain Orla Finn</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group"><!-- wp:paragraph -->
<p>Left of the bow.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group --></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:paragraph -->
<p>Right of the bow.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"id":1} -->
<figure class="wp-block-image size-large"><img src="https://post.example/one.jpg" alt="Fog" class="wp-image-1"/><figcaption class="wp-element-caption">Fog at six</figcaption></figure>
<!-- /wp:image -->

<!-- wp:image {"id":2} -->
<figure class="wp-block-image size-large"><img src="https://post.example/two.jpg" alt="Sun" class="wp-image-2"/></figure>
<!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">The morning</figcaption></figure>
<!-- /wp:gallery -->

<!-- wp:gallery {"ids":[3,4]} -->
<ul class="wp-block-gallery columns-2 is-cropped"><li class="blocks-gallery-item"><figure><img src="https://post.example/three.jpg" alt="A rope" data-id="3"/></figure></li><li class="blocks-gallery-item"><figure><img src="https://post.example/four.jpg" alt="A bell" data-id="4"/></figure></li></ul>
<!-- /wp:gallery -->

<!-- wp:separator -->
<hr class="wp-block-separator"/>
<!-- /wp:separator -->

<!-- wp:table -->
<figure class="wp-block-table"><table><tbody><tr><td>Goats</td><td>2</td></tr><tr><td>Bags</td><td>31</td></tr></tbody></table><figcaption class="wp-element-caption">The manifest</figcaption></figure>
<!-- /wp:table -->

<!-- wp:code -->
<pre class="wp-block-code"><code>[gallery ids="1,2"]

departs = 6</code></pre>
<!-- /wp:code -->

<!-- wp:verse -->
<pre class="wp-block-verse">Grey is the water
  and grey is the sky</pre>
<!-- /wp:verse -->

<!-- wp:details -->
<details class="wp-block-details"><summary>Who owns the ferry?</summary><!-- wp:paragraph -->
<p>The town of Skarn.</p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->

<!-- wp:embed {"url":"https://vimeo.com/22439234","type":"video","providerNameSlug":"vimeo"} -->
<figure class="wp-block-embed is-type-video is-provider-vimeo"><div class="wp-block-embed__wrapper">
https://vimeo.com/22439234
</div><figcaption class="wp-element-caption">The crossing, filmed</figcaption></figure>
<!-- /wp:embed -->

<!-- wp:core-embed/twitter {"url":"https://twitter.com/skarn/status/123"} -->
<figure class="wp-block-embed-twitter wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
https://twitter.com/skarn/status/123
</div></figure>
<!-- /wp:core-embed/twitter -->

<!-- wp:media-text {"mediaId":7} -->
<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="https://post.example/seven.jpg" alt="A seat"/></figure><div class="wp-block-media-text__content"><!-- wp:paragraph -->
<p>Seats for ninety.</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:media-text -->

<!-- wp:cover-image {"url":"https://post.example/sea.jpg"} -->
<div class="wp-block-cover-image has-background-dim" style="background-image:url(https://post.example/sea.jpg)"><p class="wp-block-cover-image-text">The sea, always</p></div>
<!-- /wp:cover-image -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://post.example/book/">Book a seat</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:accordion -->
<div role="group" class="wp-block-accordion"><!-- wp:accordion-item -->
<div class="wp-block-accordion-item"><!-- wp:accordion-heading -->
<h3 class="wp-block-accordion-heading"><button type="button" class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-title">Can I bring a bicycle?</span><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3>
<!-- /wp:accordion-heading -->

<!-- wp:accordion-panel -->
<div role="region" class="wp-block-accordion-panel"><!-- wp:paragraph -->
<p>Yes, one each.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:accordion-panel --></div>
<!-- /wp:accordion-item --></div>
<!-- /wp:accordion -->

<!-- wp:more -->
<!--more-->
<!-- /wp:more -->

<!-- wp:spacer {"height":"40px"} -->
<div style="height:40px" aria-hidden="true" class="wp-block-spacer"></div>
<!-- /wp:spacer -->

<!-- wp:acme/tide {"station":"Skarn North","level":2} -->
<div class="wp-block-acme-tide"><p>High tide at noon.</p></div>
<!-- /wp:acme/tide -->

<!-- wp:acme/teaser {"heading":"Last week’s storm","color":"red","link":"x"} /-->

<!-- wp:block {"ref":12} /-->

<!-- wp:latest-posts {"postsToShow":3} /-->

<!-- wp:paragraph -->
<p>It will sail on Tuesday too.<sup data-fn="b2" class="fn"><a href="#b2" id="b2-link">1</a></sup></p>
<!-- /wp:paragraph -->

<!-- wp:footnotes /-->

A line of the classic editor,
and one below it.

[caption id="attachment_6" align="alignright" width="300"]<img src="https://post.example/six.jpg" alt="A gull" width="300" height="200" /> A gull, waiting[/caption]

<!-- wp:html -->
<p>Own HTML.</p>
<!-- /wp:html -->`;

/** A post of the classic editor. */
export const classicMarkup = `The <strong>lighthouse</strong> is dark again.

Its lamp was made
in 1911.

<!--more-->

[caption id="attachment_9" width="640" caption="The lamp"]<a href="https://post.example/lamp.jpg"><img src="https://post.example/lamp-640x480.jpg" alt="A lamp" /></a>[/caption]

https://www.youtube.com/watch?v=abcdefghijk

<blockquote>Nobody
told me.</blockquote>
<ul>
	<li>One</li>
	<li>Two</li>
</ul>
[gallery ids="21,22"]

[audio mp3="https://post.example/horn.mp3"][/audio]

He said [sic] it [He meant the lamp] was [1] "fine".

[su_note note_color="#fff" title="Visits"]Open on <em>Sundays</em>.[/su_note]

<pre>[gallery ids="1"]

kept   as it is</pre>`;
