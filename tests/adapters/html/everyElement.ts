/** The body of a story with every kind of element. */
export const everyElement = `<h1>The bench is gone</h1>
<p>SALTMERE — The green bench on the harbour wall <b>has <i>gone</i></b>, said <a href="/people/ada">Ada Fenn</a>.<br>Nobody saw who took it.<sup><a href="#fn1">1</a></sup></p>
<p>It weighed 40&nbsp;kg, or 10<sup>5</sup> paper clips; H<sub>2</sub>O rusts it. <q>Well</q>, <u>perhaps</u> <mark>not</mark>. <small>Small print.</small> <abbr title="International Bench Federation">IBF</abbr> <time datetime="2026-11-25">on Wednesday</time> <span lang="cy">Bore da</span> <ruby>漢<rt>kan</rt></ruby></p>
<nav><a href="#end">Start of the navigation</a></nav>
Bare words between blocks.
<h3>What we know</h3>
<ul><li>First <em>thing</em></li><li><p>Second thing</p><p>with a paragraph</p><ol start="3" reversed><li>inner three</li><li>inner two</li></ol></li></ul>
<dl><dt>Height</dt><dd>90 cm</dd><dt>Colour</dt><dt>Shade</dt><dd><p>Green</p><p>and chipped</p></dd></dl>
<figure><a href="bench.jpg"><img src="bench.jpg" alt="A bench" width="800" height="600"></a><figcaption>The bench in spring. <cite>Photograph: Bo Larch</cite></figcaption></figure>
<p>Words before <img src="gull.jpg" alt="" width="90" height="60"> and after a picture.</p>
<div class="gallery"><figure><img src="one.jpg" alt="One" width="9" height="6"><figcaption>The first</figcaption></figure><figure><img src="two.jpg" alt="Two" width="9" height="6"><figcaption>The second</figcaption></figure><figcaption>Two views</figcaption></div>
<blockquote cite="https://example.org/minutes"><p>We miss it.</p><p>We do.</p><footer>— The <cite>Minutes</cite></footer></blockquote>
<blockquote class="twitter-tweet"><p lang="en">To whoever finds a bench: it wobbles.</p>&mdash; Bowls Club (@bowls) <a href="https://twitter.com/bowls/status/42">November 25, 2026</a></blockquote>
<aside class="pull-quote"><p>Nobody saw who took it</p></aside>
<table><caption>Benches by year</caption><thead><tr><th>Year</th><th colspan="2">Benches</th></tr></thead><tbody><tr><th>2025</th><td>Seven <b>green</b></td><td>two<br>red</td></tr><tr><td rowspan="2">2026</td><td>six</td></tr><tr><td><ul><li>five</li><li>maybe</li></ul></td></tr></tbody><tfoot><tr><td>Source</td><td>Harbour office</td></tr></tfoot></table>
<table><tr><td>Laid out</td></tr><tr><td>with a table</td></tr></table>
<details open><summary>More about <b>benches</b></summary><p>They are long.</p></details>
<pre><code class="language-python">bench = 1
  wobble(bench)</code></pre>
<hr>
<p>* * *</p>
<iframe src="https://www.youtube.com/embed/abcDEF123_-" title="Film of the bench" width="560" height="315"></iframe>
<iframe src="https://other.example/chart" title="A chart"></iframe>
<video src="bench.mp4" poster="bench.jpg"><track kind="captions" src="bench.vtt" srclang="en"><p>Your browser plays no films.</p></video>
<audio controls><source src="tide.mp3" type="audio/mpeg">Listen to the tide</audio>
<math alttext="a squared"><mi>a</mi></math>
<form><label>Your name <input></label><select><option>No words</option></select><button>Send</button></form>
<x-box><p>A box of our own</p></x-box>
<marquee>Old words</marquee>
<script>const words = 'none';</script><style>.none { color: red }</style>
<ol class="footnotes"><li id="fn1">A fisherman says that he did. <a href="#ref1">↩</a></li></ol>
`;
