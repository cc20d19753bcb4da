/** Posts of WordPress as its REST API has them, each different, of some 8 kB. */
const sentences = [
  'The ferry was late, and nobody on the pier was surprised by it.',
  'A penny on the fare pays for the wall, the council says, in nineteen years.',
  'The keeper has written down the time of every lamp since 1884.',
  'Forty-one houses were under water by six, and two schools by seven.',
];

export function postOf(index) {
  const paragraph = (number) => {
    const words = sentences.map((sentence, place) =>
      place === number % 4 ? `<strong>${sentence}</strong>` : sentence,
    );
    return `<p>${index}.${number} ${words.join(' ')} <a href="/report/${number}">The report</a> says so.</p>`;
  };
  const paragraphs = Array.from({ length: 18 }, (_, number) => paragraph(number));
  const figure = `<figure class="wp-block-image"><img src="/uploads/pier-${index}.jpg" alt="The pier" width="1024" height="577"><figcaption>The pier at six.</figcaption></figure>`;
  const list = `<ul class="wp-block-list"><li>One pump</li><li>Two walls<ul><li>of stone</li></ul></li></ul>`;
  const quote =
    '<blockquote class="wp-block-quote"><p>We heard everything else stop.</p><cite>A neighbour</cite></blockquote>';
  const content = [...paragraphs.slice(0, 6), figure, ...paragraphs.slice(6, 12), list, quote, ...paragraphs.slice(12)];
  return {
    id: index,
    slug: `post-${index}`,
    link: `https://courier.example/post-${index}`,
    date_gmt: '2026-11-24T06:00:00',
    modified_gmt: '2026-11-24T07:00:00',
    title: { rendered: `Post ${index} &#8211; the wall` },
    excerpt: { rendered: '<p>What the council has to choose.</p>' },
    content: { rendered: content.join('\n') },
  };
}
