/** A story with everything that Markdown has. */
export const story = `---
title: 'The lamp: who lights it?'
subtitle: A question of oil
excerpt: It is *dark* on the hill.
date: 2026-03-22 14:00:00 -4
last_modified_at: 2026-03-23 09:15:00
authors:
- Ida Fenwick
- name: Per Holm
  role: Keeper
image: /img/lamp.jpg
image_alt: The lamp at dusk
image_caption: The lamp, [once](https://post.example/once)
image_credit: Ola Lind
tags: oil, light
category: Harbour
lang: en-GB
canonical_url: /lamp/
layout: post
note_for_designers: Wide picture please
---
# The lamp: who lights it?

Nobody **knows**, *they* ~~say~~ \`mutter\`.[^who] See [the steps](#how-it-is-lit) and
[the map][map], or www.post.example now.\\
A new line.

[map]: https://post.example/map "A map"

## How it is lit

1. Oil
2. A match
   - long
   - dry

- [x] Climb
- [ ] Light

> It never goes out.
>
> It did once.

![Gulls on the rail](gulls.jpg "Birds, *waiting*")

Before ![](a.jpg) after.

| Night | Oil |
|---|--:|
| Monday | 4 |

\`\`\`js title="lamp.js"
if (dark) light();
\`\`\`

<blockquote class="note">

The *keeper* wrote this.

</blockquote>

<div>
<p>Press <kbd>L</kbd>.</p>
<iframe src="https://elsewhere.example/tide" title="The tide"></iframe>
</div>

***

Done. {: .end}

[^who]: The keeper's **book** says
    nobody[^more].

[^more]: In a second note.

[^lost]: Nobody refers to this.
`;
