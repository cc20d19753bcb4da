// tsup.config.ts
import { mkdirSync, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { defineConfig } from "tsup";

// build/articleSchema.ts
import {
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  SchemaGenerator
} from "ts-json-schema-generator";
import ts from "typescript";
function articleSchema() {
  return schemaOf("src/article/Article.ts", "Article", "Broadsheet article");
}
function frontSchema() {
  return schemaOf("src/front/FrontData.ts", "FrontData", "Broadsheet front");
}
function schemaOf(file, type, title) {
  const { definitions = {}, ...root3 } = generated(file, type);
  const defs = Object.fromEntries(Object.entries(definitions).map(([name, is]) => [plain(name), is]));
  const schema = { ...root3, $schema: "https://json-schema.org/draft/2020-12/schema", title, $defs: defs };
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    if (typeof value === "string") return value.replace(/^#\/definitions\/(.+)/, (_2, name) => `#/$defs/${plain(name)}`);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return withOwnDescription(discriminated(withWordedDefault(value), defs), defs);
  });
}
function generated(file, type) {
  const config = { ...DEFAULT_CONFIG, topRef: false, sortProps: false };
  const program2 = ts.createProgram([file], {
    strict: true,
    lib: ["lib.es5.d.ts"],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler
  });
  return new SchemaGenerator(program2, createParser(program2, config), createFormatter(config), config).createSchema(
    type
  );
}
function plain(name) {
  return decodeURIComponent(name).replace(/\W/g, "");
}
function referred({ $ref = "" }, defs) {
  return defs[$ref.slice($ref.lastIndexOf("/") + 1)];
}
function withWordedDefault(schema) {
  const { default: value, description = "", ...rest } = schema;
  if (typeof value !== "string" || !value.includes(" ")) return schema;
  return { ...rest, description: `${description} Default: ${value}.` };
}
function withOwnDescription(schema, defs) {
  const { $ref, ...own } = schema;
  if (!$ref || Object.keys(own).length === 0) return schema;
  const type = referred(schema, defs)?.type;
  return { ...own, ...type && { type }, allOf: [{ $ref }] };
}
var discriminants = ["type", "layout"];
function discriminated(schema, defs) {
  const { anyOf = [], ...rest } = schema;
  const members = anyOf;
  const key = discriminants.find((name) => members.some((member) => constantOf(member, name, defs) !== void 0));
  if (!key) return schema;
  const others = [];
  const names = [];
  const conditions = [];
  for (const member of members) {
    const name = constantOf(member, key, defs);
    if (name === void 0) {
      others.push(member);
      continue;
    }
    names.push(name);
    conditions.push({ if: { properties: { [key]: { const: name } }, required: [key] }, then: member });
  }
  if (names.length < 2) return schema;
  const object = {
    type: "object",
    properties: { [key]: { type: "string", enum: names } },
    required: [key],
    allOf: conditions
  };
  return others.length === 0 ? { ...rest, ...object } : { ...rest, anyOf: [...others, object] };
}
function constantOf(schema, key, defs) {
  const field = referred(schema, defs)?.properties?.[key];
  return typeof field === "object" && typeof field.const === "string" ? field.const : void 0;
}

// build/declare.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
function declare() {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-types-"));
  try {
    for (const path of declaredIn(folder)) {
      if (path.endsWith(".static.d.ts") || /^cli[\\/]/.test(path)) continue;
      const text = readFileSync(join(folder, path), "utf8");
      for (const extension of ["js", "cjs"]) {
        const typed = text.replace(/(?<=\b(?:from |import\(|import )(["']))\.{1,2}\/[^"']+(?=\1)/g, `$&.${extension}`);
        writeFileSync(join("dist", path.replace(/ts$/, extension.replace("js", "ts"))), typed);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
function declaredIn(folder) {
  const project = join(folder, "tsconfig.json");
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    stripInternal: true,
    emitDeclarationOnly: true,
    rootDir: resolve("src"),
    outDir: folder,
    typeRoots: [resolve("node_modules/@types")]
  };
  const config = { extends: resolve("tsconfig.json"), include: [resolve("src")], exclude: [], compilerOptions };
  writeFileSync(project, JSON.stringify(config));
  const { status, stdout } = spawnSync(
    process.execPath,
    ["node_modules/typescript-native/bin/tsc", "--project", project],
    { encoding: "utf8" }
  );
  if (status !== 0) throw new Error(stdout);
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".d.ts"));
}

// build/plugins.ts
import { readFile } from "node:fs/promises";
import { dirname as dirname2, relative as relative2 } from "node:path";

// build/dense.ts
import { isTokenNumeric, TokenType, tokenize } from "@csstools/css-tokenizer";
function dense(css2) {
  let text = "";
  for (const token of tokenize({ css: css2 })) {
    const [type, written3] = token;
    const last = text.at(-1) ?? " ";
    if (type === TokenType.Comment || type === TokenType.EOF) continue;
    if (type === TokenType.Whitespace) {
      if (!"{};>,:( ".includes(last)) text += " ";
      continue;
    }
    if (last === " " && "{};>,)".includes(written3)) text = text.slice(0, -1);
    if (text.endsWith(";") && ";}".includes(written3)) text = text.slice(0, -1);
    text += isTokenNumeric(token) ? written3.replace(/^([+-]?)0(?=\.)/, "$1") : written3;
  }
  return text.trimEnd();
}

// build/staticVariants.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { dirname, join as join2, relative, resolve as resolve2 } from "node:path";
var root = resolve2("src");
var imports = new Map(
  readdirSync2(root, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path)).map((path) => [withoutEnding(path), importsOf(path)])
);
var ownFile = /\.static$|^components\/(\w+)\/\1$/;
var doubled = closure();
var staticModules = [...doubled].filter((module) => !hasStaticVariant(module));
function placeOf(module, isStatic) {
  if (!isStatic || !doubled.has(module)) return module;
  return join2("static", hasStaticVariant(module) ? `${module}.static` : module);
}
function moduleAt(path, from = root) {
  return withoutEnding(relative(root, resolve2(from, path)));
}
function closure() {
  const found = new Set([...imports.keys()].filter((name) => ownFile.test(name) || hasStaticVariant(name)));
  for (const name of found) {
    for (const [importer, imported] of imports) if (imported.includes(name)) found.add(importer);
  }
  return found;
}
function hasStaticVariant(module) {
  return imports.has(`${module}.static`);
}
function importsOf(path) {
  const text = readFileSync2(join2(root, path), "utf8");
  const found = text.matchAll(
    /^(?:import|export)(?! type)\b[^'";]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)|\bimport\.meta\.dirname, '(\w+)\.js'/gm
  );
  return [...found].map(
    ([, from, lazy, program2]) => moduleAt(from ?? lazy ?? `./${program2}`, join2(root, dirname(path)))
  );
}
function withoutEnding(path) {
  return path.replaceAll("\\", "/").replace(/\.tsx?$/, "");
}

// build/styleSheets.ts
import { createRequire } from "node:module";
import { build } from "esbuild";
import { compile, serialize, stringify } from "stylis";

// src/theme/css.ts
function css(strings, ...values) {
  return String.raw({ raw: strings }, ...values);
}

// src/theme/ownElements.ts
var everyRoot = "[class^='broadsheet-']:not(.broadsheet-ThemeScope)";
var root2 = `${everyRoot}:not(.broadsheet-ArticlePage,.broadsheet-FrontPage,.broadsheet-LivePage,.broadsheet-StaticMarkup)`;
var foreign = [
  ":is(.broadsheet-ArticleBody,[data-part='blocks'],[role]>li>div:not([class]))>:not(p:not([class]),[class^='broadsheet-'])",
  ":is([data-depth],[data-part='ask'])>:not([class^='broadsheet-'])"
].join();
var withHints = "img,svg,[lang],[hidden]";
var overElements = ":not(a a a a a a a)";
var atEdge = css`
  text-align: -webkit-match-parent;
  text-align: match-parent;
`;
function ownElements(elements, component) {
  const inside = component && `:where(${component}) `;
  const inForeign = `:is(${foreign}) :not(:is(${foreign}) ${root2} *)`;
  return `${inside}:where(${root2} :is(${elements}):not([class],${foreign},${inForeign}))${overElements}`;
}
var raised = "sub,sup";
function rulesOfOwnElements(component) {
  const roots = (selector) => `:where(${selector}${component && `:where(${component},${component} *)`})${overElements}`;
  const own = (elements) => ownElements(elements, component);
  const anyRoot = roots(everyRoot);
  const anyOwn = own(`:not(${withHints})`);
  const texts = own("h1,h2,h3,h4,h5,h6,p,li,dd");
  const lists = `${root2}:is(figure,ul,ol,hr,h2,h3,h4)`;
  return css`
    @supports (all: revert-layer) {
      ${anyRoot} {
        all: revert-layer;
        box-sizing: content-box;
      }
      ${anyRoot}::before {
        all: revert-layer;
        box-sizing: content-box;
      }
      ${anyRoot}::after {
        all: revert-layer;
        box-sizing: content-box;
      }
      ${roots(root2)} {
        letter-spacing: normal;
        word-spacing: normal;
        text-align: start;
        text-indent: 0;
        text-transform: none;
        text-shadow: none;
        overflow-wrap: anywhere;
      }
      ${roots(lists)} {
        margin: 0;
      }
      ${anyOwn} {
        all: revert;
      }
      ${anyOwn}::before {
        all: revert;
      }
      ${anyOwn}::after {
        all: revert;
      }
      ${anyOwn}::marker {
        all: revert;
      }
      ${own(withHints)} {
        all: revert-layer;
      }
      ${own("details,summary")}:not([class]) {
        all: revert;
      }
      ${texts} {
        ${atEdge}
      }
      ${texts}:where(:not([dir])) {
        unicode-bidi: plaintext;
      }
    }
    @supports (all: revert-layer) {
      ${own(raised)} {
        line-height: 0;
      }
    }
  `;
}

// build/styleSheets.ts
var __injected_import_meta_url__ = "file:///work/h/livecoverage/build/styleSheets.ts";
async function readSheets() {
  const listener = `export const sheets = new Map();
    export const withStyles = (view, { name, css, parts = [] }) => {
      sheets.set(name, { css, parts: [...new Set(parts.flatMap((part) => [...sheets.get(part.name).parts, part.name]))] });
      return { name };
    };
    export const viewOf = (component) => component;`;
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './src/index.ts'; export * as live from './src/live/index.ts'; export { sheets } from './src/theme/withStyles.tsx';",
      resolveDir: "."
    },
    bundle: true,
    write: false,
    format: "cjs",
    jsx: "automatic",
    external: ["react"],
    plugins: [
      {
        name: "listener",
        setup(build4) {
          build4.onLoad({ filter: /\/withStyles\.tsx$/ }, () => ({ contents: listener }));
        }
      }
    ]
  });
  const module = { exports: {} };
  new Function("module", "require", outputFiles[0]?.text ?? "")(module, createRequire(__injected_import_meta_url__));
  return module.exports.sheets;
}
function toFlatSheets(sheets) {
  const names = new Set(["ArticlePage", ...sheets.keys()].flatMap((name) => [...partsOf(sheets, name), name]));
  return new Map(
    [...names].map((name) => [
      name,
      serialize(compile(`.broadsheet-${name}{${dense(sheets.get(name)?.css ?? "")}}`), stringify)
    ])
  );
}
var commonRules = compile(dense(rulesOfOwnElements(""))).map((rule) => serialize([rule], stringify));
function toFile(sheets) {
  return [lowered, commonRules.join(""), ...sheets].join("\n");
}
var [on, off] = ["initial", " "];
var lightningCss = (light, dark) => `--lightningcss-light:${light};--lightningcss-dark:${dark};`;
var scheme = (light, dark) => `--broadsheet-light:${light};--broadsheet-dark:${dark};`;
var chosen = (name) => `:root:has(.broadsheet-SchemeToggle [value='${name}']:checked),.broadsheet-ThemeScope[data-scheme='${name}']`;
var lowered = [
  `:where(:root){${lightningCss(on, off)}${scheme(on, off)}}`,
  `@media (prefers-color-scheme:dark){:where(:root){${scheme(off, on)}}}`,
  `${chosen("light")}{${scheme(on, off)}}`,
  `${chosen("dark")}{${scheme(off, on)}}`,
  `:where(.broadsheet-ArticlePage,.broadsheet-LivePage,.broadsheet-ThemeScope){${lightningCss("var(--broadsheet-light,initial)", "var(--broadsheet-dark,initial)")}}`,
  `@media screen{.broadsheet-ConversationThread:where(:not([data-variant='plain'])){${scheme(off, on)}${lightningCss(off, on)}}}`
].join("");
function partsOf(sheets, name) {
  return sheets.get(name)?.parts ?? [];
}

// build/written.ts
import { readdirSync as readdirSync3 } from "node:fs";
import { build as build2 } from "esbuild";
import { compile as compile2, serialize as serialize2, stringify as stringify2 } from "stylis";
var written = [
  [/\/server\/sheets\.static\.ts$/, writeSheets],
  [/\/server\/islandsScript\.ts$/, writeIslandsScript],
  [/\/server\/blockScripts\.ts$/, writeBlockScripts],
  [/\/messages\/loaders\.ts$/, writeLoaders]
];
async function writeSheets() {
  const sheets = [...toFlatSheets(await readSheets())].flatMap(
    ([name, css2]) => piecesOf(css2).map((piece) => [name, piece])
  );
  return `export const sheets = ${JSON.stringify([...commonRules.map((css2) => ["", css2]), ...sheets])};`;
}
function piecesOf(css2) {
  const pieces = [];
  let isOpen = false;
  for (const rule of compile2(css2).map((element) => serialize2([element], stringify2))) {
    const isOfLanguages = rule.includes("[lang");
    if (isOpen && !isOfLanguages) pieces.push((pieces.pop() ?? "") + rule);
    else pieces.push(rule);
    isOpen = !isOfLanguages;
  }
  return pieces;
}
async function writeIslandsScript() {
  const text = await scriptOf("import { addPageIslands } from './src/islands/pageIslands.ts'; addPageIslands();");
  return `export const islandsScript = ${JSON.stringify(text)};`;
}
async function writeBlockScripts() {
  const scripts = readdirSync3("src/islands/blocks").map(async (file) => {
    const part = file.replace(".ts", "");
    const text = await scriptOf(
      `import { addIsland } from './src/islands/blocks/${file}';
       import { postEvent } from './src/components/coverage/postEvent.ts';
       const addTo = (root) => {
         for (const element of root.querySelectorAll('[data-part=${part}]')) addIsland(element, {});
       };
       addTo(document);
       addEventListener(postEvent, ({ target }) => addTo(target));`
    );
    return [part, text];
  });
  return `export const blockScripts = ${JSON.stringify(Object.fromEntries(await Promise.all(scripts)))};`;
}
async function scriptOf(contents) {
  const { outputFiles } = await build2({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022"
  });
  return outputFiles[0]?.text.trim().replaceAll("</", "<\\/") ?? "";
}
async function writeLoaders() {
  const loaders = readdirSync3("src/messages/words").map((file) => {
    const tag = file.replace(".ts", "");
    return `'${tag}': () => import('./words/${tag}').then((words) => words.${tag.replace("-", "")})`;
  });
  return `export const loaders = { ${loaders.join(", ")} };`;
}

// build/plugins.ts
function onePerFile(isStatic) {
  return {
    name: "one-per-file",
    setup(build4) {
      const extension = build4.initialOptions.format === "cjs" ? ".cjs" : ".js";
      build4.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, importer }) => {
        if (kind === "entry-point") return void 0;
        const from = dirname2(placeOf(moduleAt(importer), isStatic));
        const to = relative2(from, placeOf(moduleAt(path, dirname2(importer)), isStatic)).replaceAll("\\", "/");
        return { path: (to.startsWith(".") ? to : `./${to}`) + extension, external: true };
      });
    }
  };
}
var cssTemplate = /(?<!`)\bcss`((?:[^`\\$]|\\.|\$(?!\{)|\$\{[^{}`]*\})*)`/g;
function wholeTemplates(isStatic) {
  return {
    name: "whole-templates",
    setup(build4) {
      const read = readSheets();
      build4.onLoad({ filter: /\/src\/.*\.tsx?$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        if (!/^import \{ css \} from/m.test(text)) return void 0;
        const sheets = await read;
        const pure = text.replace(/= withStyles\(/g, "= /* @__PURE__ */ withStyles(");
        const whole = pure.replace(/(?<=\bname: '(\w+)',[^`]*?\bcss: )css`[^`]*`/g, (_, name) => {
          const sheet = sheets.get(name);
          if (!sheet) {
            throw new Error(
              `${path} has the style sheet of ${name}, which neither src/index.ts nor src/live/index.ts reaches.`
            );
          }
          return isStatic ? "''" : `\`${dense(sheet.css).replace(/[\\`]|\$\{/g, "\\$&")}\``;
        });
        const contents = whole.replace(cssTemplate, (_, template) => `\`${denseTemplate(template)}\``);
        return { loader: path.endsWith("x") ? "tsx" : "ts", contents };
      });
    }
  };
}
function denseTemplate(template) {
  const holes = [];
  const joined2 = template.replace(/^(\s*\$\{[^{}]*\})\n\s*/gm, "$1");
  const filled = joined2.replace(/\$\{[^{}]*\}/g, (hole) => `\uE000${holes.push(hole) - 1}\uE001`);
  return dense(filled).replace(/\ue000(\d+)\ue001/g, (_, index) => holes[index] ?? "");
}
var writtenModules = {
  name: "written-modules",
  setup(build4) {
    for (const [filter, write] of written) {
      build4.onLoad({ filter }, async ({ path }) => ({ contents: await write(), resolveDir: dirname2(path) }));
    }
  }
};

// build/reference/writeDocs.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname as dirname3, resolve as resolve4 } from "node:path";

// build/reference/docs.ts
import { readdirSync as readdirSync6, readFileSync as readFileSync5 } from "node:fs";
import { basename as basename2, join as join5 } from "node:path";
import ts4 from "typescript";

// build/reference/publicTypes.ts
import { existsSync, readdirSync as readdirSync4, readFileSync as readFileSync3 } from "node:fs";
import { join as join3, resolve as resolve3 } from "node:path";
import ts2 from "typescript";
function readPublicTypes(folder) {
  const { name, exports } = JSON.parse(readFileSync3(join3(folder, "package.json"), "utf8"));
  const files = Object.entries(exports).flatMap(([key, target]) => {
    const types = typesOf(target);
    return types ? filesOf(folder, key, types) : [];
  });
  const program2 = ts2.createProgram(
    files.map(({ file }) => file),
    {
      target: ts2.ScriptTarget.ES2022,
      module: ts2.ModuleKind.ESNext,
      moduleResolution: ts2.ModuleResolutionKind.Bundler,
      strict: true,
      skipLibCheck: true,
      types: []
    }
  );
  const checker = program2.getTypeChecker();
  const own = resolve3(folder, "dist").replaceAll("\\", "/");
  const isOwn = (node) => node.getSourceFile().fileName.startsWith(`${own}/`);
  const entries = files.map(({ key, path, file }) => {
    const source = program2.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} declares no module: is the package built?`);
    const names = checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts2.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return { name: exported.name, symbol, declarations: (symbol.declarations ?? []).filter(isOwn) };
    }).sort((one, other) => one.name < other.name ? -1 : 1);
    const first = files.find((other) => other.file === file);
    const sameTypesAs = first && first.path !== path ? first.path.replace(".", name) : void 0;
    return { specifier: path.replace(".", name), key, names, sameTypesAs };
  });
  const rank = ({ key, sameTypesAs }) => sameTypesAs ? 3 : key === "." ? 2 : key.includes("*") ? 1 : 0;
  return { entries: entries.sort((one, other) => rank(one) - rank(other)), checker, isOwn };
}
function typesOf(target) {
  if (typeof target === "string") return void 0;
  for (const [condition, value] of Object.entries(target)) {
    const found = condition === "types" && typeof value === "string" ? value : typesOf(value);
    if (found) return found;
  }
  return void 0;
}
function filesOf(folder, key, types) {
  if (!types.includes("*")) return [{ key, path: key, file: join3(folder, types) }];
  const parent = join3(folder, types.slice(0, types.indexOf("*")));
  if (!existsSync(parent)) return [];
  const ending = types.slice(types.indexOf("*") + 1);
  const found = readdirSync4(parent).flatMap((found2) => {
    const name = ending.includes("*") || ending.startsWith("/") ? found2 : found2.replace(ending, "");
    const file = join3(folder, types.replaceAll("*", name));
    return existsSync(file) ? [{ key, path: key.replace("*", name), file }] : [];
  });
  return found.sort((one, other) => one.path < other.path ? -1 : 1);
}
function textOf(declaration, checker) {
  if (ts2.isSourceFile(declaration)) return namespaceOf(declaration, checker);
  const augmented = ts2.findAncestor(
    declaration,
    (node) => ts2.isModuleDeclaration(node) && ts2.isStringLiteral(node.name)
  );
  return written2(augmented ?? ts2.findAncestor(declaration, ts2.isStatement) ?? declaration, true);
}
function written2(node, withDocs) {
  const file = node.getSourceFile();
  return file.text.slice(node.getStart(file, withDocs), node.end).replace(/^(?:export )?declare (?!module)/m, "export ").replace(/import\("[^"]+"\)\./g, "").replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2)).replaceAll("\r", "");
}
function namespaceOf(file, checker) {
  const module = checker.getSymbolAtLocation(file);
  const members = (module ? checker.getExportsOfModule(module) : []).flatMap(
    ({ declarations = [] }) => declarations.map((declaration) => textOf(declaration, checker))
  );
  return `{
${members.sort().map((member) => member.replace(/^/gm, "  ")).join("\n")}
}`;
}
function docsOf(node) {
  const docs2 = ts2.getJSDocCommentsAndTags(node).filter(ts2.isJSDoc);
  return docs2.map(({ comment }) => ts2.getTextOfJSDocComment(comment) ?? "").join("\n\n");
}
function tagOf(node, name) {
  const tag = ts2.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return tag && (ts2.getTextOfJSDocComment(tag.comment) ?? "").trim();
}
function referredBy(node, { checker, isOwn }) {
  const found = /* @__PURE__ */ new Map();
  const visit = (child) => {
    if (ts2.isIdentifier(child)) {
      const named = checker.getSymbolAtLocation(child);
      const symbol = named && named.flags & ts2.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
      const own = (symbol?.declarations ?? []).filter((one) => isOwn(one) && isOfModule(one) && one !== node);
      if (symbol && own.length > 0) found.set(symbol, own);
    }
    ts2.forEachChild(child, visit);
  };
  visit(node);
  return found;
}
function isOfModule(declaration) {
  if (ts2.isSourceFile(declaration)) return false;
  const statement = ts2.findAncestor(declaration, ts2.isStatement);
  return statement !== void 0 && ts2.isSourceFile(statement.parent) && (statement === declaration || ts2.isVariableDeclaration(declaration));
}

// build/reference/stories.ts
import { readdirSync as readdirSync5, readFileSync as readFileSync4 } from "node:fs";
import { createRequire as createRequire2 } from "node:module";
import { basename, join as join4 } from "node:path";
import { build as build3 } from "esbuild";
import { createElement, isValidElement as isValidElement2 } from "react";
import ts3 from "typescript";

// build/reference/writeJsx.ts
import { Fragment, isValidElement } from "react";
var width = 100;
function writeJsx(element, nameOf, room) {
  const { type, props } = element;
  const name = type === Fragment ? "" : typeof type === "string" ? type : nameOf(type);
  if (name === void 0) throw new TypeError("An element of a type that the package does not export.");
  const { children, ...rest } = props;
  const attributes = Object.entries(rest).filter(([, value]) => value !== void 0).map(([key, value]) => attributeOf(key, value, nameOf, room));
  const inside = linesOf(children, nameOf, room);
  const open = [`<${name}`, ...attributes];
  const short = open.join(" ");
  const fits = !short.includes("\n") && short.length < width;
  const opening = fits ? short : `${open.join("\n").replaceAll("\n", "\n  ")}
`;
  if (inside.length === 0) return fits ? `${opening} />` : `${opening}/>`;
  const whole = `${opening}>${inside.join("")}</${name}>`;
  if (fits && inside.length === 1 && !whole.includes("\n") && whole.length < width) return whole;
  return `${opening}>
${indented(inside.join("\n"))}
</${name}>`;
}
function linesOf(children, nameOf, room) {
  return [children].flat(5).flatMap((child) => {
    if (child === void 0 || child === null || typeof child === "boolean") return [];
    if (isValidElement(child)) return writeJsx(child, nameOf, room);
    if (typeof child === "string" && /^[^{}<>&\s](?:[^{}<>&\n]*[^{}<>&\s])?$/.test(child))
      return shortened(child, room);
    return `{${literal(child, nameOf, room)}}`;
  });
}
function attributeOf(key, value, nameOf, room) {
  if (value === true) return key;
  const text = literal(value, nameOf, room);
  if (text.startsWith("<") && text.includes("\n")) return `${key}={
${indented(text)}
}`;
  return typeof value === "string" && /^[^"\\\n{}&]*$/.test(value) ? `${key}="${shortened(value, room)}"` : `${key}={${text}}`;
}
function literal(value, nameOf, room) {
  const name = nameOf(value);
  if (name !== void 0) return name;
  if (typeof value === "string") return quoted(shortened(value, room));
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (isValidElement(value)) return writeJsx(value, nameOf, room);
  if (Array.isArray(value)) {
    const items = value.some((item) => typeof item === "string") ? value : value.slice(0, room.items);
    return listed(
      items.map((item) => literal(item, nameOf, room)),
      "[",
      "]"
    );
  }
  if (typeof value === "object" && value && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).filter(([, property]) => property !== void 0);
    const key = (name2) => /^[A-Za-z_$][\w$]*$/.test(name2) ? name2 : quoted(name2);
    return listed(
      entries.map(([name2, property]) => `${key(name2)}: ${literal(property, nameOf, room)}`),
      "{ ",
      " }"
    );
  }
  throw new TypeError(`A ${typeof value} that cannot be written as source.`);
}
function listed(items, open, close) {
  const short = `${open}${items.join(", ")}${close}`;
  if (items.length === 0) return short.replaceAll(" ", "");
  if (short.length < width - 20 && !short.includes("\n")) return short;
  return `${open.trim()}
${indented(items.join(",\n"))},
${close.trim()}`;
}
function quoted(text) {
  return `'${text.replace(/[\\']/g, "\\$&").replaceAll("\n", "\\n")}'`;
}
function shortened(text, { letters }) {
  if (text.length <= letters) return text;
  const sentence = /^.*?[.!?؟。]['”’»]?(?=\s|$)/s.exec(text)?.[0] ?? text;
  return sentence.length <= letters * 2 ? sentence : `${text.slice(0, letters).replace(/\s+\S*$/, "")}\u2026`;
}
function indented(text) {
  return text.replace(/^(?=.)/gm, "  ");
}

// build/reference/stories.ts
var rooms = [
  { items: 4, letters: 160 },
  { items: 2, letters: 120 },
  { items: 1, letters: 90 }
];
var mostLines = 60;
var extremes = /^(Long|VeryLong|RightToLeft|Unsafe|Unknown|Unbreakable|Bad|Not[A-Z])/;
async function readStories(repository, defaultsOf) {
  const folders = ["components", "page"].map((folder) => join4(repository, "stories", folder));
  const paths = folders.flatMap(
    (folder) => readdirSync5(folder).filter((file) => file.endsWith(".stories.tsx")).sort().map((file) => join4(folder, file))
  );
  const { stories, library, messages } = await load(repository, paths);
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const name = basename(path, ".stories.tsx");
    const module = stories[name];
    if (!module || !library[name] || module.default.component !== library[name]) continue;
    const told = toldOf(path);
    const examples = [...told.keys()].flatMap((key) => {
      const story = module[key];
      if (!story || extremes.test(key) || story.tags?.includes("!autodocs") || story.globals) return [];
      const code = programOf(module.default, story, name, namesFor(library, messages), defaultsOf(name));
      return code ? [{ title: wordsOf(key), text: told.get(key) ?? "", code }] : [];
    });
    found.set(name, { text: told.get("meta") ?? "", examples });
  }
  return found;
}
async function load(repository, paths) {
  const lines = paths.map((path) => `export * as ${basename(path, ".stories.tsx")} from ${JSON.stringify(path)};`);
  const { outputFiles } = await build3({
    stdin: {
      contents: `export * as stories from 'stories-of-the-library';
        export * as library from './src/index';
        export * as messages from './src/messages/index';`,
      resolveDir: repository
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    jsx: "automatic",
    logLevel: "error",
    external: ["react", "react-dom", "styled-components"],
    plugins: [
      writtenModules,
      {
        name: "stories",
        setup(build4) {
          build4.onResolve({ filter: /^(stories-of-the-library|storybook\/.*)$/ }, ({ path }) => ({
            path,
            namespace: "given"
          }));
          build4.onLoad({ filter: /^stories/, namespace: "given" }, () => ({
            contents: lines.join("\n"),
            resolveDir: repository
          }));
          build4.onLoad({ filter: /^storybook/, namespace: "given" }, () => ({
            contents: `export const fn = () => Object.assign(() => {}, { isOfStory: true });
              export const { expect, within, waitFor, userEvent, fireEvent, screen, spyOn, mocked } = {};`
          }));
          build4.onLoad({ filter: /\.(svg|png|jpg)$/ }, ({ path }) => ({
            contents: `export default ${JSON.stringify(`/${basename(path)}`)}`
          }));
        }
      }
    ]
  });
  const module = { exports: {} };
  const require2 = createRequire2(join4(repository, "package.json"));
  new Function("module", "exports", "require", outputFiles[0]?.text ?? "")(module, module.exports, require2);
  return module.exports;
}
function programOf(meta, story, name, names, defaults) {
  const used = /* @__PURE__ */ new Set();
  const nameOf = (value) => {
    const found = names.get(value);
    if (found) used.add(found);
    return found ?? (typeof value === "function" && "isOfStory" in value ? "() => {}" : void 0);
  };
  try {
    const element = drawn(meta, story, defaults);
    for (const room of rooms) {
      used.clear();
      const jsx = writeJsx(element, nameOf, room);
      if (!new RegExp(`<${name}\\b`).test(jsx)) return void 0;
      if (jsx.split("\n").length <= mostLines) return `${importsOf2(used)}

${jsx};`;
    }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof ReferenceError)) throw error;
  }
  return void 0;
}
function drawn(meta, story, defaults) {
  const given = Object.entries({ ...meta.args, ...story.args });
  const args = Object.fromEntries(
    given.filter(([key, value]) => (typeof value === "string" ? `'${value}'` : String(value)) !== defaults.get(key))
  );
  const render = story.render ?? meta.render;
  const element = render?.(args, { globals: {}, args, component: meta.component });
  return isValidElement2(element) ? element : createElement(meta.component, args);
}
function namesFor(library, messages) {
  const names = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(messages)) names.set(value, name);
  for (const [name, value] of Object.entries(library)) names.set(value, name);
  for (const [name, theme] of Object.entries(library.themes ?? {})) {
    names.set(theme, /^\w+$/.test(name) ? `themes.${name}` : `themes['${name}']`);
  }
  return names;
}
function importsOf2(used) {
  const names = [...new Set([...used].map((name) => name.replace(/\W.*/, "")))];
  const words = names.filter((name) => /^([a-z]{2}|zhHan[st]|enLive|enNotes)$/.test(name));
  const line = (names2, from) => `import { ${names2.sort().join(", ")} } from '${from}';`;
  return [
    line(
      names.filter((name) => !words.includes(name)),
      "broadsheet"
    ),
    ...words.length > 0 ? [line(words, "broadsheet/messages")] : []
  ].join("\n");
}
function toldOf(path) {
  const file = ts3.createSourceFile(path, readFileSync4(path, "utf8"), ts3.ScriptTarget.Latest, true, ts3.ScriptKind.TSX);
  const told = /* @__PURE__ */ new Map();
  for (const statement of file.statements) {
    if (!ts3.isVariableStatement(statement)) continue;
    for (const { name } of statement.declarationList.declarations) told.set(name.getText(), docsOf(statement));
  }
  return told;
}
function wordsOf(name) {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])|(?<=A)(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// build/reference/docs.ts
var purposes = {
  broadsheet: "The whole library. Components and other entry points have pages of their own.",
  "broadsheet/article": "The data model: `Article`, its blocks, its conversation, its provenance and corrections; `readArticle`, which reads any value as an article, and `checkArticle`. No React.",
  "broadsheet/front": "Fronts as data: `FrontData` and its packages, `readFront`, `checkFront`, `toStoryLink`, and `arrangePackage`, which places stories by their number and importance. No React.",
  "broadsheet/adapters": "Reads other formats: transcripts and WebVTT.",
  "broadsheet/adapters/portable-text": "Reads Portable Text, and documents of Sanity that have it.",
  "broadsheet/adapters/contentful": "Reads entries and rich text of Contentful, from REST and GraphQL.",
  "broadsheet/adapters/content-tree": "Reads content-tree, the format of the Financial Times.",
  "broadsheet/adapters/bbc": "Reads the blocks of BBC articles, new and old.",
  "broadsheet/core": "The article page and what renders blocks, with the blocks that nearly every story has; others are added by `components`.",
  "broadsheet/exporters": "Writes other formats: JSON-LD, head tags and transcripts.",
  "broadsheet/live": "Conversations that continue while they are read.",
  "broadsheet/messages": "The texts of the interface in every language. Each language also has an import path of its own.",
  "broadsheet/theme": "Themes, their tokens, and their CSS. No React.",
  "broadsheet/theme/check": "Contrast checks for a theme.",
  "broadsheet/theme/design-tokens": "Import and export of design tokens (Design Tokens Community Group, 2025.10).",
  "broadsheet/static": "The same without styled-components: class names are fixed, and `broadsheet/static/styles.css` has the rules.",
  "broadsheet/static/components/*": "One component at a time, without styled-components. Its style sheet is in `broadsheet/static/styles/`, with the same name.",
  "broadsheet/static/live": "`broadsheet/live` for pages of `broadsheet/static`.",
  "broadsheet/static/server": "`broadsheet/server` for pages of `broadsheet/static`.",
  "broadsheet/islands": "Behaviour for pages without React in the browser: remembers choices, copies links.",
  "broadsheet/server/prerender": "Writes any number of articles as files.",
  "broadsheet/static/server/prerender": "`broadsheet/server/prerender` without styled-components.",
  "broadsheet/styled": "Declares the theme of the library as the `DefaultTheme` of styled-components.",
  "broadsheet/server": "Renders an article as a complete HTML document, as a string or as a stream."
};
var model = ["Article", "Block", "Text", "Conversation", "Provenance", "Correction"];
async function docs(folder) {
  const types = readPublicTypes(folder);
  const components = componentsOf(types);
  const stories = await readStories(folder, (name) => {
    const component = components.find((component2) => component2.name === name);
    return new Map(component?.props.flatMap(({ name: name2, fallback }) => fallback ? [[name2, fallback]] : []));
  });
  const book = new Book(types, components, stories, guidesIn(folder));
  return book.pages();
}
function guidesIn(folder) {
  const pages = readdirSync6(join5(folder, "docs")).filter((name) => name.endsWith(".md")).sort();
  return ["README.md", ...pages.map((name) => `docs/${name}`)].map((path) => ({
    path,
    text: readFileSync5(join5(folder, path), "utf8")
  }));
}
function componentsOf({ entries, checker, isOwn }) {
  const names = entries.find(({ key }) => key === ".")?.names ?? [];
  return names.flatMap((one) => {
    const [declaration] = one.declarations.filter((each) => !ts4.isTypeAliasDeclaration(each));
    if (!/^[A-Z]/.test(one.name) || !(one.symbol.flags & ts4.SymbolFlags.Value) || !declaration) return [];
    const [call] = checker.getTypeOfSymbol(one.symbol).getCallSignatures();
    const [parameter] = call?.getParameters() ?? [];
    if (!parameter) return [];
    const props = checker.getTypeOfSymbol(parameter).getProperties().flatMap((prop) => propOf(prop, isOwn));
    return [{ ...one, props, propsType: names.find(({ name }) => name === `${one.name}Props`) }];
  });
}
function propOf(symbol, isOwn) {
  const declaration = symbol.declarations?.find(isOwn);
  if (!declaration) return [];
  const type = ts4.isPropertySignature(declaration) && declaration.type;
  return [
    {
      name: symbol.name,
      type: (type ? written2(type, false) : written2(declaration, false)).replace(/\s*\/\*\*.*?\*\/\s*|\s+/gs, " ").trim(),
      isOptional: (symbol.flags & ts4.SymbolFlags.Optional) !== 0,
      fallback: tagOf(declaration, "default"),
      text: docsOf(declaration),
      declaration
    }
  ];
}
var Book = class {
  #types;
  #components;
  #stories;
  #guides;
  /** The page and the heading of each name. */
  #homes = /* @__PURE__ */ new Map();
  constructor(types, components, stories, guides) {
    this.#types = types;
    this.#components = components;
    this.#stories = stories;
    this.#guides = guides;
    for (const { symbol, name, propsType } of components) {
      this.#homes.set(symbol, { page: name, name });
      if (propsType) this.#homes.set(propsType.symbol, { page: name, name: "Props" });
    }
    for (const entry of types.entries) {
      for (const { symbol, name } of entry.names) {
        if (!this.#homes.has(symbol)) this.#homes.set(symbol, { page: this.#pageOf(entry), name });
      }
    }
  }
  pages() {
    const pages = /* @__PURE__ */ new Map();
    for (const component of this.#components) pages.set(component.name, this.#componentPage(component));
    const entries = /* @__PURE__ */ new Map();
    for (const entry of this.#types.entries) {
      const page = this.#pageOf(entry);
      if (!pages.has(page)) entries.set(page, [...entries.get(page) ?? [], entry]);
    }
    for (const [page, parts] of entries) pages.set(page, this.#entryPage(parts));
    const folded = [...pages.keys()].map((name) => name.toLowerCase());
    if (new Set(folded).size < folded.length) throw new Error(`Two pages of one name: ${folded.join(", ")}`);
    const paths = [...pages].map(([page, text]) => [`dist/docs/${page}.md`, text]);
    return new Map([["llms.txt", this.#contents([...entries])], ...paths]);
  }
  /** A component's own entry is told on the component's page, and entries that share a star share a page. */
  #pageOf({ specifier, key }) {
    const name = basename2(specifier);
    if (key.includes("*") && this.#components.some((component) => component.name === name) && key === "./components/*") {
      return name;
    }
    const path = key.includes("*") ? key.replace(/\/\*.*/, "") : key;
    return path === "." ? "broadsheet" : path.replace("./", "").replaceAll("/", "-");
  }
  #componentPage(component) {
    const { name, declarations, props, propsType } = component;
    const declaration = declarations.find((each) => !ts4.isTypeAliasDeclaration(each));
    const own = this.#types.entries.find(({ specifier }) => specifier === `broadsheet/components/${name}`);
    const also = (own?.names ?? []).filter(({ symbol }) => {
      const home = this.#homes.get(symbol);
      return home?.page === name && symbol !== component.symbol && symbol !== propsType?.symbol;
    });
    const story = this.#stories.get(name);
    return joined(
      `# ${name}`,
      textWithTags(declaration),
      fenced(
        "ts",
        [
          `import { ${name} } from 'broadsheet';`,
          ...own ? [`// or alone: import { ${name} } from '${own.specifier}';`] : []
        ].join("\n")
      ),
      "## Props",
      props.length > 0 && tableOf(props),
      attributesNote(propsType?.declarations ?? [], props),
      this.#typesOf(component, also),
      ...this.#examplesOf(component, story),
      story?.text && `## Usage

${story.text}`,
      also.length > 0 && `## Also in \`${own?.specifier}\``,
      ...also.map((one) => this.#nameSection(one))
    );
  }
  /** The types that the props refer to: a link to where each is told, or the type itself where it is told nowhere else. */
  #typesOf({ name, props, propsType }, also) {
    const links = [];
    const texts = [];
    const seen = new Set(propsType ? [propsType.symbol] : []);
    const left = props.map(({ declaration }) => declaration);
    for (let next = left.shift(); next; next = left.shift()) {
      for (const [symbol, own] of referredBy(next, this.#types)) {
        if (seen.has(symbol) || !own.some(isType)) continue;
        seen.add(symbol);
        const home = this.#homes.get(symbol);
        const isHere = home?.page === name && also.some((one) => one.symbol === symbol);
        if (home) links.push(`[\`${symbol.name}\`](${isHere ? "" : `${home.page}.md`}#${anchor(home.name)})`);
        else {
          texts.push(...own.map((declaration) => textOf(declaration, this.#types.checker)));
          left.push(...own);
        }
      }
    }
    if (links.length + texts.length === 0) return void 0;
    return joined(
      "### Types",
      links.length > 0 && `Used in the props: ${links.join(", ")}.`,
      texts.length > 0 && fenced("ts", texts.map((text) => text.replace(/^export /gm, "")).join("\n\n"))
    ).trimEnd();
  }
  #examplesOf({ name, declarations }, story) {
    const [first, ...others] = story?.examples ?? this.#examplesWith(name);
    const second = others.find(({ code, text }) => text !== "" && code !== first?.code) ?? others[0];
    const shown = [first, second].filter((one) => one !== void 0);
    const own = declarations.map((each) => tagOf(each, "example")).find((text) => text !== void 0);
    if (shown.length === 0 && own) return ["## Example", own];
    if (shown.length === 0) return [];
    return [
      shown.length > 1 ? "## Examples" : "## Example",
      ...shown.map(({ title, text, code }) => joined(`### ${title}`, text, fenced("tsx", code)).trimEnd())
    ];
  }
  /** Examples of other components that have this one in them, for one without stories; or the guides'. */
  #examplesWith(name) {
    const use = new RegExp(`[<{]${name}\\b`);
    const all = [...this.#stories.values()].flatMap(({ examples }) => examples);
    const short = all.filter(({ code }) => use.test(code)).sort((one, other) => one.code.length - other.code.length);
    if (short.length > 0) return short.slice(0, 1);
    return this.#examples().filter(({ language, code }) => language === "tsx" && use.test(code)).map(({ code }) => code).slice(0, 1).map((code) => ({ title: "In a page", text: "", code }));
  }
  #entryPage(entries) {
    const [first] = entries;
    const { specifier, key } = first;
    const shared = key.includes("*");
    const title = titleOf(first);
    const sections = entries.flatMap((entry) => {
      if (entry.key.includes("*") && !shared) {
        return [`- \`${entry.specifier}\` has ${entry.names.map((one) => this.#linkTo(one)).join(", ")} alone.`];
      }
      if (entry.sameTypesAs) {
        const page = this.#pageOf({
          ...entry,
          ...this.#types.entries.find((one) => one.specifier === entry.sameTypesAs)
        });
        const link = `[\`${entry.sameTypesAs}\`](${page}.md)`;
        return [shared ? `- \`${entry.specifier}\` is ${link}` : `It has the same names and types as ${link}.`];
      }
      const here = entry.names.filter(({ symbol }) => this.#homes.get(symbol)?.page === this.#pageOf(entry));
      const told = /* @__PURE__ */ new Set();
      const once = here.filter(({ symbol }) => !told.has(symbol) && told.add(symbol));
      const elsewhere = entry.names.filter((one) => !here.includes(one));
      const values2 = once.filter(({ symbol }) => symbol.flags & (ts4.SymbolFlags.Value | ts4.SymbolFlags.Module));
      const rest = once.filter((one) => !values2.includes(one));
      return [
        shared && `## ${entry.specifier}`,
        values2.length > 0 && !shared && "## Values and functions",
        ...values2.map((one) => this.#nameSection(one)),
        rest.length > 0 && !shared && "## Types",
        ...rest.map((one) => this.#nameSection(one)),
        elsewhere.length > 0 && (shared ? "On other pages:" : "## On other pages"),
        elsewhere.length > 0 && elsewhere.map((one) => this.#linkTo(one)).join(", ")
      ];
    });
    const names = entries.flatMap((entry) => entry.names.map(({ name }) => name));
    const values = entries[0]?.names.filter(({ symbol }) => symbol.flags & ts4.SymbolFlags.Value) ?? [];
    const value = (values.find(({ symbol }) => symbol.flags & ts4.SymbolFlags.Function) ?? values[0])?.name;
    const example = this.#exampleFrom(specifier);
    return joined(
      `# ${title}`,
      purposeOf(title, names),
      example,
      !shared && !example && fenced("ts", value ? `import { ${value} } from '${specifier}';` : `import '${specifier}';`),
      sections.filter((section) => section).join("\n\n").replace(/^(- .*)\n\n(?=- )/gm, "$1\n")
    );
  }
  /** The first example of the guides that imports an entry. */
  #exampleFrom(specifier) {
    const found = this.#examples().find(({ code }) => code.includes(` from '${specifier}'`));
    return found && fenced(found.language, found.code);
  }
  /** The examples of the guides: each is a module. */
  #examples() {
    return this.#guides.flatMap(
      ({ text }) => [...text.matchAll(/^```(tsx?)\n([\s\S]*?)\n```$/gm)].map(([, language = "", code = ""]) => ({ language, code }))
    );
  }
  #linkTo({ name, symbol }) {
    const home = this.#homes.get(symbol);
    return home ? `[\`${name}\`](${home.page}.md#${anchor(home.name)})` : `\`${name}\``;
  }
  /** A name with its docstring and its signature. */
  #nameSection({ name, declarations, symbol }) {
    const [first] = declarations;
    if (!first) return joined(`### ${name}`, "Declared by another package.").trimEnd();
    if (ts4.isSourceFile(first)) return joined(`### ${name}`, this.#members(name, symbol)).trimEnd();
    const text = declarations.map((each) => withoutLead(textOf(each, this.#types.checker))).map((each) => each.replace(/^export /gm, "")).join("\n\n");
    return joined(`### ${name}`, declarations.map(textWithTags).join("\n\n"), fenced("ts", text)).trimEnd();
  }
  /** What a namespace has, by what it is for: values may change with the look. */
  #members(name, symbol) {
    const members = this.#types.checker.getExportsOfModule(symbol);
    return members.map(({ name: member, declarations = [] }) => `- \`${name}.${member}\`: ${declarations.map(docsOf).join(" ")}`).sort().join("\n");
  }
  /** The list of contents, as llmstxt.org has it: title, summary, and lists of links. */
  #contents(entries) {
    const [pages, parts] = [
      this.#components.filter(({ name }) => /^Article|Layout$/.test(name)),
      this.#components.filter(({ name }) => !/^Article|Layout$/.test(name))
    ];
    const componentLine = ({ name, declarations }) => linkLine(
      name,
      `dist/docs/${name}.md`,
      docsOf(declarations.find((each) => !ts4.isTypeAliasDeclaration(each)) ?? declarations[0])
    );
    const modelNames = this.#types.entries.find(({ key }) => key === "./article")?.names ?? [];
    const modelLine = ({ name, declarations }) => linkLine(name, `dist/docs/article.md#${anchor(name)}`, declarations.map(docsOf).join(" "));
    return joined(
      "# Broadsheet",
      "> React components for news layouts: one typed `Article`, readable at three depths, with conversations, themes, and AI disclosure. React 19, styled-components 6.",
      "Pass an article to `ArticlePage`, or use single components. No provider is needed. Read data from outside with `readArticle`, which repairs it and reports issues. A block type, a token or a speaker kind that does not exist does not compile. `renderDocument` renders an HTML document without React on the site. All paths are relative to the package.",
      "## Pages",
      pages.map(componentLine).join("\n"),
      "## Components",
      parts.map(componentLine).join("\n"),
      "## The article model",
      modelNames.filter(({ name }) => model.includes(name) || ["readArticle", "checkArticle"].includes(name)).map(modelLine).join("\n"),
      "## Entry points",
      entries.map(([page, [entry, ...others]]) => {
        const title = entry ? titleOf(entry) : page;
        const names = [entry, ...others].flatMap((one) => one?.names.map(({ name }) => name) ?? []);
        return linkLine(title, `dist/docs/${page}.md`, purposeOf(title, names));
      }).join("\n"),
      "## Guides",
      this.#guides.map(({ path, text }) => linkLine(titleIn(text), path, firstParagraphOf(text))).join("\n"),
      "## Optional",
      [
        linkLine("Versions", "VERSIONS.md", "Supported versions, and what may change."),
        linkLine("Changelog", "CHANGELOG.md", "The changes of each version.")
      ].join("\n")
    );
  }
};
function titleIn(markdown) {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? "";
}
function firstParagraphOf(markdown) {
  return /\n\n([A-Z`].+)/.exec(markdown)?.[1] ?? "";
}
function titleOf({ specifier, key }) {
  return key.includes("*") ? specifier.replace(/[^/]+$/, "*") : specifier;
}
function purposeOf(specifier, names) {
  const [few, more] = [names.slice(0, 4), names.length - 4];
  return purposes[specifier] ?? `${few.map((name) => `\`${name}\``).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
function linkLine(name, path, text) {
  const line = text.replace(/\s+/g, " ");
  return `- [${name}](${path}): ${/^.*?\.(?=\s|$)/.exec(line)?.[0] ?? line}`;
}
function tableOf(props) {
  const cell = (text) => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
  const rows = props.map(
    ({ name, type, isOptional, fallback, text }) => [`\`${name}\``, `\`${type}\``, isOptional ? fallback ?? "\u2013" : "**required**", text].map(cell).join(" | ")
  );
  return ["| Prop | Type | Default | Description |", "|---|---|---|---|", ...rows.map((row) => `| ${row} |`)].join(
    "\n"
  );
}
function attributesNote(declarations, props) {
  const text = declarations.map((each) => written2(each, false)).join("\n");
  const element = /ComponentPropsWithRef<'(\w+)'>/.exec(text)?.[1];
  if (!element) return props.length > 0 ? "It takes no other props." : "It takes no props.";
  const [, left = ""] = new RegExp(`Omit<ComponentPropsWithRef<'${element}'>, ([^>]+)>`).exec(text) ?? [];
  const without = [...left.matchAll(/'(\w+)'/g)].map(([, name]) => name).filter((name) => !props.some((one) => one.name === name));
  const but = without.length > 0 ? ` except ${without.map((name) => `\`${name}\``).join(" and ")}` : "";
  return `${props.length > 0 ? "It also takes" : "It takes"} the attributes of \`<${element}>\`${but}, which go to the root element, as do \`className\`, \`style\` and \`ref\`.`;
}
function textWithTags(node) {
  const thrown = tagOf(node, "throws");
  const type = ts4.getJSDocTags(node).find(({ tagName }) => tagName.text === "throws");
  const name = type && /\{(\w+)\}/.exec(type.getText())?.[1];
  const text = thrown?.replace(/^\{\w+\}\s*/, "");
  return joined(docsOf(node), text && `Throws${name ? ` a \`${name}\`` : ""} ${text}`).trimEnd();
}
function withoutLead(text) {
  return text.replace(/^\/\*\*.*?\*\/\s*/s, "");
}
function isType(declaration) {
  return ts4.isInterfaceDeclaration(declaration) || ts4.isTypeAliasDeclaration(declaration);
}
function anchor(heading) {
  return heading.toLowerCase();
}
function fenced(language, text) {
  return `\`\`\`${language}
${text}
\`\`\``;
}
function joined(...parts) {
  return `${parts.filter((part) => part).join("\n\n")}
`;
}

// build/reference/writeDocs.ts
async function writeDocs() {
  for (const [path, text] of await docs(resolve4("."))) {
    await mkdir(dirname3(path), { recursive: true });
    await writeFile(path, text);
  }
}

// tsup.config.ts
var common = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: false,
  sourcemap: true,
  // What only the templates needed is no longer imported. CommonJS has another name for the folder of a file.
  esbuildOptions(options, { format }) {
    options.tsconfig = void 0;
    options.tsconfigRaw = { compilerOptions: { jsx: "react-jsx" } };
    if (format === "cjs") {
      options.define = { ...options.define, "import.meta.dirname": "__dirname" };
      options.sourcemap = false;
    }
  }
};
var isOfProgram = (module) => module.startsWith("cli/");
var ofStatic = (modules) => modules.map((module) => `src/${module}.{ts,tsx}`);
var program = staticModules.filter(isOfProgram);
var esbuildPlugins = [onePerFile(false), wholeTemplates(false), writtenModules];
var staticPlugins = [onePerFile(true), wholeTemplates(true), writtenModules];
var ofProgram = { ...common, format: "esm", sourcemap: false };
rmSync2("dist", { recursive: true, force: true });
var tsup_config_default = defineConfig([
  {
    ...common,
    entry: ["src/**/*.{ts,tsx}", "!src/**/*.static.{ts,tsx}", "!src/cli/**"],
    esbuildPlugins,
    onSuccess: async () => {
      declare();
      writeFileSync2("dist/article.schema.json", `${JSON.stringify(articleSchema(), void 0, 2)}
`);
      writeFileSync2("dist/front.schema.json", `${JSON.stringify(frontSchema(), void 0, 2)}
`);
      await writeDocs();
    }
  },
  {
    ...common,
    entry: ofStatic(staticModules.filter((module) => !isOfProgram(module))),
    outDir: "dist/static",
    esbuildPlugins: staticPlugins,
    onSuccess: writeStyleSheets
  },
  {
    ...ofProgram,
    entry: ["src/cli/*.ts", ...ofStatic(program).map((files) => `!${files}`)],
    outDir: "dist/cli",
    esbuildPlugins
  },
  {
    ...ofProgram,
    entry: ofStatic(program),
    outDir: "dist/static/cli",
    esbuildPlugins: staticPlugins
  }
]);
async function writeStyleSheets() {
  const sheets = await readSheets();
  mkdirSync("dist/static/styles", { recursive: true });
  const flat = toFlatSheets(sheets);
  writeFileSync2("dist/static/styles.css", toFile([...flat.values()]));
  for (const name of flat.keys()) {
    const own = [...partsOf(sheets, name), name].map((part) => flat.get(part) ?? "");
    writeFileSync2(`dist/static/styles/${name}.css`, toFile(own));
  }
}
export {
  tsup_config_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsidHN1cC5jb25maWcudHMiLCAiYnVpbGQvYXJ0aWNsZVNjaGVtYS50cyIsICJidWlsZC9kZWNsYXJlLnRzIiwgImJ1aWxkL3BsdWdpbnMudHMiLCAiYnVpbGQvZGVuc2UudHMiLCAiYnVpbGQvc3RhdGljVmFyaWFudHMudHMiLCAiYnVpbGQvc3R5bGVTaGVldHMudHMiLCAic3JjL3RoZW1lL2Nzcy50cyIsICJzcmMvdGhlbWUvb3duRWxlbWVudHMudHMiLCAiYnVpbGQvd3JpdHRlbi50cyIsICJidWlsZC9yZWZlcmVuY2Uvd3JpdGVEb2NzLnRzIiwgImJ1aWxkL3JlZmVyZW5jZS9kb2NzLnRzIiwgImJ1aWxkL3JlZmVyZW5jZS9wdWJsaWNUeXBlcy50cyIsICJidWlsZC9yZWZlcmVuY2Uvc3Rvcmllcy50cyIsICJidWlsZC9yZWZlcmVuY2Uvd3JpdGVKc3gudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvdHN1cC5jb25maWcudHNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2VcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3dvcmsvaC9saXZlY292ZXJhZ2UvdHN1cC5jb25maWcudHNcIjtpbXBvcnQgeyBta2RpclN5bmMsIHJtU3luYywgd3JpdGVGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgZGVmaW5lQ29uZmlnLCB0eXBlIE9wdGlvbnMgfSBmcm9tICd0c3VwJztcbmltcG9ydCB7IGFydGljbGVTY2hlbWEsIGZyb250U2NoZW1hIH0gZnJvbSAnLi9idWlsZC9hcnRpY2xlU2NoZW1hJztcbmltcG9ydCB7IGRlY2xhcmUgfSBmcm9tICcuL2J1aWxkL2RlY2xhcmUnO1xuaW1wb3J0IHsgb25lUGVyRmlsZSwgd2hvbGVUZW1wbGF0ZXMsIHdyaXR0ZW5Nb2R1bGVzIH0gZnJvbSAnLi9idWlsZC9wbHVnaW5zJztcbmltcG9ydCB7IHdyaXRlRG9jcyB9IGZyb20gJy4vYnVpbGQvcmVmZXJlbmNlL3dyaXRlRG9jcyc7XG5pbXBvcnQgeyBzdGF0aWNNb2R1bGVzIH0gZnJvbSAnLi9idWlsZC9zdGF0aWNWYXJpYW50cyc7XG5pbXBvcnQgeyBwYXJ0c09mLCByZWFkU2hlZXRzLCB0b0ZpbGUsIHRvRmxhdFNoZWV0cyB9IGZyb20gJy4vYnVpbGQvc3R5bGVTaGVldHMnO1xuXG5jb25zdCBjb21tb246IE9wdGlvbnMgPSB7XG4gIGZvcm1hdDogWydlc20nLCAnY2pzJ10sXG4gIHRhcmdldDogJ2VzMjAyMicsXG4gIHBsYXRmb3JtOiAnbmV1dHJhbCcsXG4gIHNwbGl0dGluZzogZmFsc2UsXG4gIHNvdXJjZW1hcDogdHJ1ZSxcbiAgLy8gV2hhdCBvbmx5IHRoZSB0ZW1wbGF0ZXMgbmVlZGVkIGlzIG5vIGxvbmdlciBpbXBvcnRlZC4gQ29tbW9uSlMgaGFzIGFub3RoZXIgbmFtZSBmb3IgdGhlIGZvbGRlciBvZiBhIGZpbGUuXG4gIGVzYnVpbGRPcHRpb25zKG9wdGlvbnMsIHsgZm9ybWF0IH0pIHtcbiAgICBvcHRpb25zLnRzY29uZmlnID0gdW5kZWZpbmVkO1xuICAgIG9wdGlvbnMudHNjb25maWdSYXcgPSB7IGNvbXBpbGVyT3B0aW9uczogeyBqc3g6ICdyZWFjdC1qc3gnIH0gfTtcbiAgICBpZiAoZm9ybWF0ID09PSAnY2pzJykge1xuICAgICAgb3B0aW9ucy5kZWZpbmUgPSB7IC4uLm9wdGlvbnMuZGVmaW5lLCAnaW1wb3J0Lm1ldGEuZGlybmFtZSc6ICdfX2Rpcm5hbWUnIH07XG4gICAgICAvLyBNYXBzIGFyZSBtb3JlIHRoYW4gaGFsZiBvZiB0aGUgcGFja2FnZSwgYW5kIENvbW1vbkpTIGlzIGFzIHJlYWRhYmxlIGFzIGl0cyBzb3VyY2VzLlxuICAgICAgb3B0aW9ucy5zb3VyY2VtYXAgPSBmYWxzZTtcbiAgICB9XG4gIH0sXG59O1xuXG4vKiogV2hldGhlciBhIG1vZHVsZSBpcyBvZiB0aGUgcHJvZ3JhbSwgd2hpY2ggZHJhd3Mgd2l0aCBgYnJvYWRzaGVldC9zdGF0aWNgLiAqL1xuY29uc3QgaXNPZlByb2dyYW0gPSAobW9kdWxlOiBzdHJpbmcpID0+IG1vZHVsZS5zdGFydHNXaXRoKCdjbGkvJyk7XG5jb25zdCBvZlN0YXRpYyA9IChtb2R1bGVzOiBzdHJpbmdbXSkgPT4gbW9kdWxlcy5tYXAoKG1vZHVsZSkgPT4gYHNyYy8ke21vZHVsZX0ue3RzLHRzeH1gKTtcbmNvbnN0IHByb2dyYW0gPSBzdGF0aWNNb2R1bGVzLmZpbHRlcihpc09mUHJvZ3JhbSk7XG5jb25zdCBlc2J1aWxkUGx1Z2lucyA9IFtvbmVQZXJGaWxlKGZhbHNlKSwgd2hvbGVUZW1wbGF0ZXMoZmFsc2UpLCB3cml0dGVuTW9kdWxlc107XG5jb25zdCBzdGF0aWNQbHVnaW5zID0gW29uZVBlckZpbGUodHJ1ZSksIHdob2xlVGVtcGxhdGVzKHRydWUpLCB3cml0dGVuTW9kdWxlc107XG5cbi8qKiBOb2JvZHkgaW1wb3J0cyB0aGUgcHJvZ3JhbTogaXQgbmVlZHMgbmVpdGhlciBDb21tb25KUyBub3IgdHlwZXMsIGFuZCBpdCBpcyBhcyByZWFkYWJsZSBhcyBpdHMgc291cmNlcy4gKi9cbmNvbnN0IG9mUHJvZ3JhbTogT3B0aW9ucyA9IHsgLi4uY29tbW9uLCBmb3JtYXQ6ICdlc20nLCBzb3VyY2VtYXA6IGZhbHNlIH07XG5cbi8vIEFsbCBidWlsZHMgd3JpdGUgaW50byBpdC5cbnJtU3luYygnZGlzdCcsIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcblxuZXhwb3J0IGRlZmF1bHQgZGVmaW5lQ29uZmlnKFtcbiAge1xuICAgIC4uLmNvbW1vbixcbiAgICBlbnRyeTogWydzcmMvKiovKi57dHMsdHN4fScsICchc3JjLyoqLyouc3RhdGljLnt0cyx0c3h9JywgJyFzcmMvY2xpLyoqJ10sXG4gICAgZXNidWlsZFBsdWdpbnMsXG4gICAgb25TdWNjZXNzOiBhc3luYyAoKSA9PiB7XG4gICAgICBkZWNsYXJlKCk7XG4gICAgICB3cml0ZUZpbGVTeW5jKCdkaXN0L2FydGljbGUuc2NoZW1hLmpzb24nLCBgJHtKU09OLnN0cmluZ2lmeShhcnRpY2xlU2NoZW1hKCksIHVuZGVmaW5lZCwgMil9XFxuYCk7XG4gICAgICB3cml0ZUZpbGVTeW5jKCdkaXN0L2Zyb250LnNjaGVtYS5qc29uJywgYCR7SlNPTi5zdHJpbmdpZnkoZnJvbnRTY2hlbWEoKSwgdW5kZWZpbmVkLCAyKX1cXG5gKTtcbiAgICAgIGF3YWl0IHdyaXRlRG9jcygpO1xuICAgIH0sXG4gIH0sXG4gIHtcbiAgICAuLi5jb21tb24sXG4gICAgZW50cnk6IG9mU3RhdGljKHN0YXRpY01vZHVsZXMuZmlsdGVyKChtb2R1bGUpID0+ICFpc09mUHJvZ3JhbShtb2R1bGUpKSksXG4gICAgb3V0RGlyOiAnZGlzdC9zdGF0aWMnLFxuICAgIGVzYnVpbGRQbHVnaW5zOiBzdGF0aWNQbHVnaW5zLFxuICAgIG9uU3VjY2Vzczogd3JpdGVTdHlsZVNoZWV0cyxcbiAgfSxcbiAge1xuICAgIC4uLm9mUHJvZ3JhbSxcbiAgICBlbnRyeTogWydzcmMvY2xpLyoudHMnLCAuLi5vZlN0YXRpYyhwcm9ncmFtKS5tYXAoKGZpbGVzKSA9PiBgISR7ZmlsZXN9YCldLFxuICAgIG91dERpcjogJ2Rpc3QvY2xpJyxcbiAgICBlc2J1aWxkUGx1Z2lucyxcbiAgfSxcbiAge1xuICAgIC4uLm9mUHJvZ3JhbSxcbiAgICBlbnRyeTogb2ZTdGF0aWMocHJvZ3JhbSksXG4gICAgb3V0RGlyOiAnZGlzdC9zdGF0aWMvY2xpJyxcbiAgICBlc2J1aWxkUGx1Z2luczogc3RhdGljUGx1Z2lucyxcbiAgfSxcbl0pO1xuXG4vKiogVGhlIHN0eWxlIHNoZWV0cyBvZiBgYnJvYWRzaGVldC9zdGF0aWNgOiBvbmUgd2l0aCBhbGwgcnVsZXMsIGFuZCBvbmUgZm9yIGVhY2ggY29tcG9uZW50LiAqL1xuYXN5bmMgZnVuY3Rpb24gd3JpdGVTdHlsZVNoZWV0cygpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgc2hlZXRzID0gYXdhaXQgcmVhZFNoZWV0cygpO1xuICBta2RpclN5bmMoJ2Rpc3Qvc3RhdGljL3N0eWxlcycsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICBjb25zdCBmbGF0ID0gdG9GbGF0U2hlZXRzKHNoZWV0cyk7XG4gIHdyaXRlRmlsZVN5bmMoJ2Rpc3Qvc3RhdGljL3N0eWxlcy5jc3MnLCB0b0ZpbGUoWy4uLmZsYXQudmFsdWVzKCldKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBmbGF0LmtleXMoKSkge1xuICAgIGNvbnN0IG93biA9IFsuLi5wYXJ0c09mKHNoZWV0cywgbmFtZSksIG5hbWVdLm1hcCgocGFydCkgPT4gZmxhdC5nZXQocGFydCkgPz8gJycpO1xuICAgIHdyaXRlRmlsZVN5bmMoYGRpc3Qvc3RhdGljL3N0eWxlcy8ke25hbWV9LmNzc2AsIHRvRmlsZShvd24pKTtcbiAgfVxufVxuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvYXJ0aWNsZVNjaGVtYS50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZFwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9hcnRpY2xlU2NoZW1hLnRzXCI7aW1wb3J0IHtcbiAgY3JlYXRlRm9ybWF0dGVyLFxuICBjcmVhdGVQYXJzZXIsXG4gIERFRkFVTFRfQ09ORklHLFxuICB0eXBlIERlZmluaXRpb24sXG4gIHR5cGUgU2NoZW1hLFxuICBTY2hlbWFHZW5lcmF0b3IsXG59IGZyb20gJ3RzLWpzb24tc2NoZW1hLWdlbmVyYXRvcic7XG5pbXBvcnQgdHMgZnJvbSAndHlwZXNjcmlwdCc7XG5cbi8qKiBUaGUgc2NoZW1hcyBvZiB0aGUgdHlwZXMsIGJ5IHRoZWlyIG5hbWVzLiAqL1xudHlwZSBEZWZpbml0aW9ucyA9IFJlY29yZDxzdHJpbmcsIERlZmluaXRpb24+O1xuXG4vKiogQSBKU09OIFNjaGVtYSBvZiBkcmFmdCAyMDIwLTEyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBKc29uU2NoZW1hIGV4dGVuZHMgT21pdDxTY2hlbWEsICdkZWZpbml0aW9ucyc+IHtcbiAgJGRlZnM6IERlZmluaXRpb25zO1xufVxuXG4vKiogVGhlIEpTT04gU2NoZW1hIG9mIGBBcnRpY2xlYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhcnRpY2xlU2NoZW1hKCk6IEpzb25TY2hlbWEge1xuICByZXR1cm4gc2NoZW1hT2YoJ3NyYy9hcnRpY2xlL0FydGljbGUudHMnLCAnQXJ0aWNsZScsICdCcm9hZHNoZWV0IGFydGljbGUnKTtcbn1cblxuLyoqIFRoZSBKU09OIFNjaGVtYSBvZiBgRnJvbnREYXRhYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcm9udFNjaGVtYSgpOiBKc29uU2NoZW1hIHtcbiAgcmV0dXJuIHNjaGVtYU9mKCdzcmMvZnJvbnQvRnJvbnREYXRhLnRzJywgJ0Zyb250RGF0YScsICdCcm9hZHNoZWV0IGZyb250Jyk7XG59XG5cbi8qKlxuICogVGhlIEpTT04gU2NoZW1hIG9mIGEgdHlwZSwgZnJvbSBpdHMgZGVjbGFyYXRpb24gYW5kIGl0cyBkb2NzdHJpbmdzLiBUYWdzIG9mIGRvY3N0cmluZ3Mgc3VjaCBhcyBgQHBhdHRlcm5gIGFuZCBgQG1pbmltdW1gIGFyZSBrZXl3b3Jkc1xuICogb2YgdGhlIHNjaGVtYS4gRWRpdG9ycyBhbmQgdmFsaWRhdG9ycyBnZXQgdGhlIHNhbWUgZnJvbSBpdCBhcyBmcm9tIHRoZSBzY2hlbWEgdGhhdCB0aGUgZ2VuZXJhdG9yIHdyaXRlcywgYW5kIGJldHRlciBtZXNzYWdlcy5cbiAqL1xuZnVuY3Rpb24gc2NoZW1hT2YoZmlsZTogc3RyaW5nLCB0eXBlOiBzdHJpbmcsIHRpdGxlOiBzdHJpbmcpOiBKc29uU2NoZW1hIHtcbiAgY29uc3QgeyBkZWZpbml0aW9ucyA9IHt9LCAuLi5yb290IH0gPSBnZW5lcmF0ZWQoZmlsZSwgdHlwZSk7XG4gIGNvbnN0IGRlZnMgPSBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXMoZGVmaW5pdGlvbnMgYXMgRGVmaW5pdGlvbnMpLm1hcCgoW25hbWUsIGlzXSkgPT4gW3BsYWluKG5hbWUpLCBpc10pKTtcbiAgY29uc3Qgc2NoZW1hID0geyAuLi5yb290LCAkc2NoZW1hOiAnaHR0cHM6Ly9qc29uLXNjaGVtYS5vcmcvZHJhZnQvMjAyMC0xMi9zY2hlbWEnLCB0aXRsZSwgJGRlZnM6IGRlZnMgfTtcbiAgcmV0dXJuIEpTT04ucGFyc2UoSlNPTi5zdHJpbmdpZnkoc2NoZW1hKSwgKF8sIHZhbHVlKSA9PiB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHJldHVybiB2YWx1ZS5yZXBsYWNlKC9eI1xcL2RlZmluaXRpb25zXFwvKC4rKS8sIChfLCBuYW1lKSA9PiBgIy8kZGVmcy8ke3BsYWluKG5hbWUpfWApO1xuICAgIGlmICh0eXBlb2YgdmFsdWUgIT09ICdvYmplY3QnIHx8IHZhbHVlID09PSBudWxsIHx8IEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gdmFsdWU7XG4gICAgcmV0dXJuIHdpdGhPd25EZXNjcmlwdGlvbihkaXNjcmltaW5hdGVkKHdpdGhXb3JkZWREZWZhdWx0KHZhbHVlKSwgZGVmcyksIGRlZnMpO1xuICB9KTtcbn1cblxuLyoqIFdoYXQgdGhlIGdlbmVyYXRvciB3cml0ZXM6IGEgc2NoZW1hIG9mIGRyYWZ0IDA3LiAqL1xuZnVuY3Rpb24gZ2VuZXJhdGVkKGZpbGU6IHN0cmluZywgdHlwZTogc3RyaW5nKTogU2NoZW1hIHtcbiAgY29uc3QgY29uZmlnID0geyAuLi5ERUZBVUxUX0NPTkZJRywgdG9wUmVmOiBmYWxzZSwgc29ydFByb3BzOiBmYWxzZSB9O1xuICAvLyBUaGUgbW9kZWwgbmVlZHMgbm90aGluZyBvZiB0aGUgcGxhdGZvcm0gYnV0IGxpc3RzLlxuICBjb25zdCBwcm9ncmFtID0gdHMuY3JlYXRlUHJvZ3JhbShbZmlsZV0sIHtcbiAgICBzdHJpY3Q6IHRydWUsXG4gICAgbGliOiBbJ2xpYi5lczUuZC50cyddLFxuICAgIHR5cGVzOiBbXSxcbiAgICBtb2R1bGU6IHRzLk1vZHVsZUtpbmQuRVNOZXh0LFxuICAgIG1vZHVsZVJlc29sdXRpb246IHRzLk1vZHVsZVJlc29sdXRpb25LaW5kLkJ1bmRsZXIsXG4gIH0pO1xuICByZXR1cm4gbmV3IFNjaGVtYUdlbmVyYXRvcihwcm9ncmFtLCBjcmVhdGVQYXJzZXIocHJvZ3JhbSwgY29uZmlnKSwgY3JlYXRlRm9ybWF0dGVyKGNvbmZpZyksIGNvbmZpZykuY3JlYXRlU2NoZW1hKFxuICAgIHR5cGUsXG4gICk7XG59XG5cbi8qKiBUaGUgbmFtZSBvZiBhIHR5cGUsIGFuZCBvZiBhbiBpbnN0YW5jZSBvZiBhIGdlbmVyaWMgdHlwZSwgc3VjaCBhcyBgTGVhZDxGaWd1cmVCbG9jaz5gLCB3aXRob3V0IHNpZ25zLiAqL1xuZnVuY3Rpb24gcGxhaW4obmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGRlY29kZVVSSUNvbXBvbmVudChuYW1lKS5yZXBsYWNlKC9cXFcvZywgJycpO1xufVxuXG4vKiogVGhlIGRlZmluaXRpb24gdGhhdCBhIHNjaGVtYSByZWZlcnMgdG8uICovXG5mdW5jdGlvbiByZWZlcnJlZCh7ICRyZWYgPSAnJyB9OiBEZWZpbml0aW9uLCBkZWZzOiBEZWZpbml0aW9ucyk6IERlZmluaXRpb24gfCB1bmRlZmluZWQge1xuICByZXR1cm4gZGVmc1skcmVmLnNsaWNlKCRyZWYubGFzdEluZGV4T2YoJy8nKSArIDEpXTtcbn1cblxuLyoqIEVkaXRvcnMgaW5zZXJ0IGEgYGRlZmF1bHRgLiBPbmUgaW4gd29yZHMsIHN1Y2ggYXMgXCJ0aGUgd2hvbGUgc3RvcnlcIiwgaXMgYSBwYXJ0IG9mIHRoZSBkZXNjcmlwdGlvbi4gKi9cbmZ1bmN0aW9uIHdpdGhXb3JkZWREZWZhdWx0KHNjaGVtYTogRGVmaW5pdGlvbik6IERlZmluaXRpb24ge1xuICBjb25zdCB7IGRlZmF1bHQ6IHZhbHVlLCBkZXNjcmlwdGlvbiA9ICcnLCAuLi5yZXN0IH0gPSBzY2hlbWE7XG4gIGlmICh0eXBlb2YgdmFsdWUgIT09ICdzdHJpbmcnIHx8ICF2YWx1ZS5pbmNsdWRlcygnICcpKSByZXR1cm4gc2NoZW1hO1xuICByZXR1cm4geyAuLi5yZXN0LCBkZXNjcmlwdGlvbjogYCR7ZGVzY3JpcHRpb259IERlZmF1bHQ6ICR7dmFsdWV9LmAgfTtcbn1cblxuLyoqIEluIGFuIGVkaXRvciwgYSBkZWZpbml0aW9uIHRoYXQgaXMgcmVmZXJyZWQgdG8gYmVzaWRlIGEgZGVzY3JpcHRpb24gcmVwbGFjZXMgaXQuIEluIGBhbGxPZmAsIGl0IGRvZXMgbm90LiAqL1xuZnVuY3Rpb24gd2l0aE93bkRlc2NyaXB0aW9uKHNjaGVtYTogRGVmaW5pdGlvbiwgZGVmczogRGVmaW5pdGlvbnMpOiBEZWZpbml0aW9uIHtcbiAgY29uc3QgeyAkcmVmLCAuLi5vd24gfSA9IHNjaGVtYTtcbiAgaWYgKCEkcmVmIHx8IE9iamVjdC5rZXlzKG93bikubGVuZ3RoID09PSAwKSByZXR1cm4gc2NoZW1hO1xuICBjb25zdCB0eXBlID0gcmVmZXJyZWQoc2NoZW1hLCBkZWZzKT8udHlwZTtcbiAgcmV0dXJuIHsgLi4ub3duLCAuLi4odHlwZSAmJiB7IHR5cGUgfSksIGFsbE9mOiBbeyAkcmVmIH1dIH07XG59XG5cbi8qKiBUaGUgZmllbGRzIGJ5IHdoaWNoIHRoZSBvYmplY3RzIG9mIGEgdW5pb24gYXJlIGtub3duLiAqL1xuY29uc3QgZGlzY3JpbWluYW50cyA9IFsndHlwZScsICdsYXlvdXQnXSBhcyBjb25zdDtcblxuLyoqIEEgdW5pb24gb2Ygb2JqZWN0cyB3aXRoIGEgYHR5cGVgIG9yIGEgYGxheW91dGA6IHdoaWNoIG9mIHRoZW0gaXMgbWVhbnQgaXMga25vd24gYnkgaXQsIGFuZCBvbmx5IGl0cyBwcm9ibGVtcyBhcmUgcmVwb3J0ZWQuICovXG5mdW5jdGlvbiBkaXNjcmltaW5hdGVkKHNjaGVtYTogRGVmaW5pdGlvbiwgZGVmczogRGVmaW5pdGlvbnMpOiBEZWZpbml0aW9uIHtcbiAgY29uc3QgeyBhbnlPZiA9IFtdLCAuLi5yZXN0IH0gPSBzY2hlbWE7XG4gIGNvbnN0IG1lbWJlcnMgPSBhbnlPZiBhcyBEZWZpbml0aW9uW107XG4gIGNvbnN0IGtleSA9IGRpc2NyaW1pbmFudHMuZmluZCgobmFtZSkgPT4gbWVtYmVycy5zb21lKChtZW1iZXIpID0+IGNvbnN0YW50T2YobWVtYmVyLCBuYW1lLCBkZWZzKSAhPT0gdW5kZWZpbmVkKSk7XG4gIGlmICgha2V5KSByZXR1cm4gc2NoZW1hO1xuICBjb25zdCBvdGhlcnM6IERlZmluaXRpb25bXSA9IFtdO1xuICBjb25zdCBuYW1lczogc3RyaW5nW10gPSBbXTtcbiAgY29uc3QgY29uZGl0aW9uczogRGVmaW5pdGlvbltdID0gW107XG4gIGZvciAoY29uc3QgbWVtYmVyIG9mIG1lbWJlcnMpIHtcbiAgICBjb25zdCBuYW1lID0gY29uc3RhbnRPZihtZW1iZXIsIGtleSwgZGVmcyk7XG4gICAgaWYgKG5hbWUgPT09IHVuZGVmaW5lZCkge1xuICAgICAgb3RoZXJzLnB1c2gobWVtYmVyKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBuYW1lcy5wdXNoKG5hbWUpO1xuICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L3N1c3BpY2lvdXMvbm9UaGVuUHJvcGVydHk6IGEga2V5d29yZCBvZiBKU09OIFNjaGVtYVxuICAgIGNvbmRpdGlvbnMucHVzaCh7IGlmOiB7IHByb3BlcnRpZXM6IHsgW2tleV06IHsgY29uc3Q6IG5hbWUgfSB9LCByZXF1aXJlZDogW2tleV0gfSwgdGhlbjogbWVtYmVyIH0pO1xuICB9XG4gIGlmIChuYW1lcy5sZW5ndGggPCAyKSByZXR1cm4gc2NoZW1hO1xuICBjb25zdCBvYmplY3Q6IERlZmluaXRpb24gPSB7XG4gICAgdHlwZTogJ29iamVjdCcsXG4gICAgcHJvcGVydGllczogeyBba2V5XTogeyB0eXBlOiAnc3RyaW5nJywgZW51bTogbmFtZXMgfSB9LFxuICAgIHJlcXVpcmVkOiBba2V5XSxcbiAgICBhbGxPZjogY29uZGl0aW9ucyxcbiAgfTtcbiAgcmV0dXJuIG90aGVycy5sZW5ndGggPT09IDAgPyB7IC4uLnJlc3QsIC4uLm9iamVjdCB9IDogeyAuLi5yZXN0LCBhbnlPZjogWy4uLm90aGVycywgb2JqZWN0XSB9O1xufVxuXG4vKiogVGhlIGNvbnN0YW50IGJ5IHdoaWNoIGFuIG9iamVjdCBpcyBrbm93biBhbW9uZyBvdGhlcnMuICovXG5mdW5jdGlvbiBjb25zdGFudE9mKHNjaGVtYTogRGVmaW5pdGlvbiwga2V5OiBzdHJpbmcsIGRlZnM6IERlZmluaXRpb25zKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZmllbGQgPSByZWZlcnJlZChzY2hlbWEsIGRlZnMpPy5wcm9wZXJ0aWVzPy5ba2V5XTtcbiAgcmV0dXJuIHR5cGVvZiBmaWVsZCA9PT0gJ29iamVjdCcgJiYgdHlwZW9mIGZpZWxkLmNvbnN0ID09PSAnc3RyaW5nJyA/IGZpZWxkLmNvbnN0IDogdW5kZWZpbmVkO1xufVxuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvZGVjbGFyZS50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZFwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9kZWNsYXJlLnRzXCI7aW1wb3J0IHsgc3Bhd25TeW5jIH0gZnJvbSAnbm9kZTpjaGlsZF9wcm9jZXNzJztcbmltcG9ydCB7IG1rZHRlbXBTeW5jLCByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jLCBybVN5bmMsIHdyaXRlRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gJ25vZGU6b3MnO1xuaW1wb3J0IHsgam9pbiwgcmVzb2x2ZSB9IGZyb20gJ25vZGU6cGF0aCc7XG5cbi8qKlxuICogV3JpdGVzIHRoZSB0eXBlcyBvZiBlYWNoIGZpbGUgYmVzaWRlIGl0cyBFU00gYW5kIGl0cyBDb21tb25KUyBidWlsZDsgdGhleSBkaWZmZXIgaW4gdGhlIGV4dGVuc2lvbnMgb2YgaW1wb3J0cyBvbmx5LiB0c3VwJ3MgYGR0c2Agd291bGRcbiAqIGJ1bmRsZSB0aGVtIG9uY2UgZm9yIGVhY2ggYnVpbGQsIHdoaWNoIHRha2VzIG1hbnkgdGltZXMgYXMgbG9uZy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY2xhcmUoKTogdm9pZCB7XG4gIGNvbnN0IGZvbGRlciA9IG1rZHRlbXBTeW5jKGpvaW4odG1wZGlyKCksICdicm9hZHNoZWV0LXR5cGVzLScpKTtcbiAgdHJ5IHtcbiAgICBmb3IgKGNvbnN0IHBhdGggb2YgZGVjbGFyZWRJbihmb2xkZXIpKSB7XG4gICAgICAvLyBBIHN0YXRpYyB2YXJpYW50IGhhcyB0aGUgdHlwZXMgb2YgdGhlIGZpbGUgdGhhdCBpdCByZXBsYWNlcywgYW5kIG5vYm9keSBpbXBvcnRzIHRoZSBjb21tYW5kIGxpbmUuXG4gICAgICBpZiAocGF0aC5lbmRzV2l0aCgnLnN0YXRpYy5kLnRzJykgfHwgL15jbGlbXFxcXC9dLy50ZXN0KHBhdGgpKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHRleHQgPSByZWFkRmlsZVN5bmMoam9pbihmb2xkZXIsIHBhdGgpLCAndXRmOCcpO1xuICAgICAgZm9yIChjb25zdCBleHRlbnNpb24gb2YgWydqcycsICdjanMnXSkge1xuICAgICAgICBjb25zdCB0eXBlZCA9IHRleHQucmVwbGFjZSgvKD88PVxcYig/OmZyb20gfGltcG9ydFxcKHxpbXBvcnQgKShbXCInXSkpXFwuezEsMn1cXC9bXlwiJ10rKD89XFwxKS9nLCBgJCYuJHtleHRlbnNpb259YCk7XG4gICAgICAgIHdyaXRlRmlsZVN5bmMoam9pbignZGlzdCcsIHBhdGgucmVwbGFjZSgvdHMkLywgZXh0ZW5zaW9uLnJlcGxhY2UoJ2pzJywgJ3RzJykpKSwgdHlwZWQpO1xuICAgICAgfVxuICAgIH1cbiAgfSBmaW5hbGx5IHtcbiAgICBybVN5bmMoZm9sZGVyLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgfVxufVxuXG4vKiogV3JpdGVzIHRoZSB0eXBlcyBvZiB0aGUgc291cmNlIGludG8gYSBmb2xkZXIsIGFuZCByZXR1cm5zIHRoZSBwYXRocyBvZiB0aGUgZmlsZXMuICovXG5mdW5jdGlvbiBkZWNsYXJlZEluKGZvbGRlcjogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBwcm9qZWN0ID0gam9pbihmb2xkZXIsICd0c2NvbmZpZy5qc29uJyk7XG4gIGNvbnN0IGNvbXBpbGVyT3B0aW9ucyA9IHtcbiAgICBub0VtaXQ6IGZhbHNlLFxuICAgIGRlY2xhcmF0aW9uOiB0cnVlLFxuICAgIHN0cmlwSW50ZXJuYWw6IHRydWUsXG4gICAgZW1pdERlY2xhcmF0aW9uT25seTogdHJ1ZSxcbiAgICByb290RGlyOiByZXNvbHZlKCdzcmMnKSxcbiAgICBvdXREaXI6IGZvbGRlcixcbiAgICB0eXBlUm9vdHM6IFtyZXNvbHZlKCdub2RlX21vZHVsZXMvQHR5cGVzJyldLFxuICB9O1xuICBjb25zdCBjb25maWcgPSB7IGV4dGVuZHM6IHJlc29sdmUoJ3RzY29uZmlnLmpzb24nKSwgaW5jbHVkZTogW3Jlc29sdmUoJ3NyYycpXSwgZXhjbHVkZTogW10sIGNvbXBpbGVyT3B0aW9ucyB9O1xuICB3cml0ZUZpbGVTeW5jKHByb2plY3QsIEpTT04uc3RyaW5naWZ5KGNvbmZpZykpO1xuICBjb25zdCB7IHN0YXR1cywgc3Rkb3V0IH0gPSBzcGF3blN5bmMoXG4gICAgcHJvY2Vzcy5leGVjUGF0aCxcbiAgICBbJ25vZGVfbW9kdWxlcy90eXBlc2NyaXB0LW5hdGl2ZS9iaW4vdHNjJywgJy0tcHJvamVjdCcsIHByb2plY3RdLFxuICAgIHsgZW5jb2Rpbmc6ICd1dGY4JyB9LFxuICApO1xuICBpZiAoc3RhdHVzICE9PSAwKSB0aHJvdyBuZXcgRXJyb3Ioc3Rkb3V0KTtcbiAgcmV0dXJuIHJlYWRkaXJTeW5jKGZvbGRlciwgeyByZWN1cnNpdmU6IHRydWUsIGVuY29kaW5nOiAndXRmOCcgfSkuZmlsdGVyKChwYXRoKSA9PiBwYXRoLmVuZHNXaXRoKCcuZC50cycpKTtcbn1cbiIsICJjb25zdCBfX2luamVjdGVkX2ZpbGVuYW1lX18gPSBcIi93b3JrL2gvbGl2ZWNvdmVyYWdlL2J1aWxkL3BsdWdpbnMudHNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGRcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvcGx1Z2lucy50c1wiO2ltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBkaXJuYW1lLCByZWxhdGl2ZSB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgdHlwZSB7IE9wdGlvbnMgfSBmcm9tICd0c3VwJztcbmltcG9ydCB7IGRlbnNlIH0gZnJvbSAnLi9kZW5zZSc7XG5pbXBvcnQgeyBtb2R1bGVBdCwgcGxhY2VPZiB9IGZyb20gJy4vc3RhdGljVmFyaWFudHMnO1xuaW1wb3J0IHsgcmVhZFNoZWV0cyB9IGZyb20gJy4vc3R5bGVTaGVldHMnO1xuaW1wb3J0IHsgd3JpdHRlbiB9IGZyb20gJy4vd3JpdHRlbic7XG5cbnR5cGUgUGx1Z2luID0gTm9uTnVsbGFibGU8T3B0aW9uc1snZXNidWlsZFBsdWdpbnMnXT5bbnVtYmVyXTtcblxuLyoqXG4gKiBPbmUgb3V0cHV0IGZpbGUgZm9yIGVhY2ggc291cmNlIGZpbGU6IGEgYnVuZGxlIHdvdWxkIGxvc2UgdGhlICd1c2UgY2xpZW50JyBvZiBhbiBpc2xhbmQsIGFuZCB1bmJ1bmRsZWQgb3V0cHV0IHdvdWxkIGhhdmUgaW1wb3J0cyB3aXRob3V0XG4gKiBleHRlbnNpb25zLCB3aGljaCBOb2RlIGRvZXMgbm90IGFjY2VwdC4gQSBidWlsZCBvZiBgYnJvYWRzaGVldC9zdGF0aWNgIGltcG9ydHMgc3RhdGljIHZhcmlhbnRzIHdoZXJlIHRoZXJlIGFyZSBhbnksIGFuZCBzaGFyZXMgdGhlIG90aGVyXG4gKiBtb2R1bGVzIHdpdGggdGhlIGRlZmF1bHQgYnVpbGQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvbmVQZXJGaWxlKGlzU3RhdGljOiBib29sZWFuKTogUGx1Z2luIHtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiAnb25lLXBlci1maWxlJyxcbiAgICBzZXR1cChidWlsZCkge1xuICAgICAgY29uc3QgZXh0ZW5zaW9uID0gYnVpbGQuaW5pdGlhbE9wdGlvbnMuZm9ybWF0ID09PSAnY2pzJyA/ICcuY2pzJyA6ICcuanMnO1xuICAgICAgYnVpbGQub25SZXNvbHZlKHsgZmlsdGVyOiAvXlxcLnsxLDJ9XFwvLyB9LCAoeyBraW5kLCBwYXRoLCBpbXBvcnRlciB9KSA9PiB7XG4gICAgICAgIGlmIChraW5kID09PSAnZW50cnktcG9pbnQnKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgICAgICBjb25zdCBmcm9tID0gZGlybmFtZShwbGFjZU9mKG1vZHVsZUF0KGltcG9ydGVyKSwgaXNTdGF0aWMpKTtcbiAgICAgICAgY29uc3QgdG8gPSByZWxhdGl2ZShmcm9tLCBwbGFjZU9mKG1vZHVsZUF0KHBhdGgsIGRpcm5hbWUoaW1wb3J0ZXIpKSwgaXNTdGF0aWMpKS5yZXBsYWNlQWxsKCdcXFxcJywgJy8nKTtcbiAgICAgICAgcmV0dXJuIHsgcGF0aDogKHRvLnN0YXJ0c1dpdGgoJy4nKSA/IHRvIDogYC4vJHt0b31gKSArIGV4dGVuc2lvbiwgZXh0ZXJuYWw6IHRydWUgfTtcbiAgICAgIH0pO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBBIHRlbXBsYXRlIHdpdGggdGhlIHRhZyBgY3NzYDsgaXRzIGhvbGVzIGNvbnRhaW4gbm8gdGVtcGxhdGVzLiAqL1xuY29uc3QgY3NzVGVtcGxhdGUgPSAvKD88IWApXFxiY3NzYCgoPzpbXmBcXFxcJF18XFxcXC58XFwkKD8hXFx7KXxcXCRcXHtbXnt9YF0qXFx9KSopYC9nO1xuXG4vKipcbiAqIFJlcGxhY2VzIHRoZSBzdHlsZSBzaGVldCBvZiBlYWNoIGNvbXBvbmVudCBieSBpdHMgY29tcGxldGUgdGV4dCwgd2l0aCBhbGwgdG9rZW5zIGZpbGxlZCBpbjogYSB0ZW1wbGF0ZSB3b3VsZCBiZSBmaWxsZWQgaW4gYWdhaW4gZm9yIGVhY2hcbiAqIGVsZW1lbnQgdGhhdCBpcyByZW5kZXJlZCwgYW5kIGEgY29tcG9uZW50IHdvdWxkIGJyaW5nIHRoZSB3aG9sZSB0aGVtZSBhbG9uZy4gSW4gYGJyb2Fkc2hlZXQvc3RhdGljYCB0aGUgcnVsZXMgYXJlIGluIHN0eWxlIHNoZWV0cywgYW5kXG4gKiB0aGUgdGV4dCBpcyBlbXB0eS4gT3RoZXIgdGVtcGxhdGVzIG9mIENTUyBsb3NlIHRoZWlyIHRhZyBhbmQgdGhlaXIgd2hpdGUgc3BhY2UuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aG9sZVRlbXBsYXRlcyhpc1N0YXRpYzogYm9vbGVhbik6IFBsdWdpbiB7XG4gIHJldHVybiB7XG4gICAgbmFtZTogJ3dob2xlLXRlbXBsYXRlcycsXG4gICAgc2V0dXAoYnVpbGQpIHtcbiAgICAgIGNvbnN0IHJlYWQgPSByZWFkU2hlZXRzKCk7XG4gICAgICBidWlsZC5vbkxvYWQoeyBmaWx0ZXI6IC9cXC9zcmNcXC8uKlxcLnRzeD8kLyB9LCBhc3luYyAoeyBwYXRoIH0pID0+IHtcbiAgICAgICAgY29uc3QgdGV4dCA9IGF3YWl0IHJlYWRGaWxlKHBhdGgsICd1dGY4Jyk7XG4gICAgICAgIGlmICghL15pbXBvcnQgXFx7IGNzcyBcXH0gZnJvbS9tLnRlc3QodGV4dCkpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICAgIGNvbnN0IHNoZWV0cyA9IGF3YWl0IHJlYWQ7XG4gICAgICAgIC8vIEEgY29tcG9uZW50IGlzIGxlZnQgb3V0IG9mIGEgYnVuZGxlIHRoYXQgcmVuZGVycyBpdCBvbmx5IGFzIGEgcGFydCBvZiBvdGhlcnMuXG4gICAgICAgIGNvbnN0IHB1cmUgPSB0ZXh0LnJlcGxhY2UoLz0gd2l0aFN0eWxlc1xcKC9nLCAnPSAvKiBAX19QVVJFX18gKi8gd2l0aFN0eWxlcygnKTtcbiAgICAgICAgY29uc3Qgd2hvbGUgPSBwdXJlLnJlcGxhY2UoLyg/PD1cXGJuYW1lOiAnKFxcdyspJyxbXmBdKj9cXGJjc3M6ICljc3NgW15gXSpgL2csIChfLCBuYW1lKSA9PiB7XG4gICAgICAgICAgY29uc3Qgc2hlZXQgPSBzaGVldHMuZ2V0KG5hbWUpO1xuICAgICAgICAgIGlmICghc2hlZXQpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcbiAgICAgICAgICAgICAgYCR7cGF0aH0gaGFzIHRoZSBzdHlsZSBzaGVldCBvZiAke25hbWV9LCB3aGljaCBuZWl0aGVyIHNyYy9pbmRleC50cyBub3Igc3JjL2xpdmUvaW5kZXgudHMgcmVhY2hlcy5gLFxuICAgICAgICAgICAgKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgcmV0dXJuIGlzU3RhdGljID8gXCInJ1wiIDogYFxcYCR7ZGVuc2Uoc2hlZXQuY3NzKS5yZXBsYWNlKC9bXFxcXGBdfFxcJFxcey9nLCAnXFxcXCQmJyl9XFxgYDtcbiAgICAgICAgfSk7XG4gICAgICAgIGNvbnN0IGNvbnRlbnRzID0gd2hvbGUucmVwbGFjZShjc3NUZW1wbGF0ZSwgKF8sIHRlbXBsYXRlOiBzdHJpbmcpID0+IGBcXGAke2RlbnNlVGVtcGxhdGUodGVtcGxhdGUpfVxcYGApO1xuICAgICAgICByZXR1cm4geyBsb2FkZXI6IHBhdGguZW5kc1dpdGgoJ3gnKSA/ICd0c3gnIDogJ3RzJywgY29udGVudHMgfTtcbiAgICAgIH0pO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBBIHRlbXBsYXRlIHdpdGhvdXQgd2hpdGUgc3BhY2UgdGhhdCBoYXMgbm8gbWVhbmluZy4gQSBob2xlIG9uIGEgbGluZSBvZiBpdHMgb3duIGNvbnRhaW5zIHdob2xlIGRlY2xhcmF0aW9ucyBvciBydWxlczogbm8gc3BhY2UgZm9sbG93cyBpdC4gKi9cbmZ1bmN0aW9uIGRlbnNlVGVtcGxhdGUodGVtcGxhdGU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGhvbGVzOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBqb2luZWQgPSB0ZW1wbGF0ZS5yZXBsYWNlKC9eKFxccypcXCRcXHtbXnt9XSpcXH0pXFxuXFxzKi9nbSwgJyQxJyk7XG4gIC8vIE1lYW53aGlsZSwgZWFjaCBob2xlIGlzIGEgcGFydCBvZiBhbiBpZGVudGlmaWVyLlxuICBjb25zdCBmaWxsZWQgPSBqb2luZWQucmVwbGFjZSgvXFwkXFx7W157fV0qXFx9L2csIChob2xlKSA9PiBgXFx1ZTAwMCR7aG9sZXMucHVzaChob2xlKSAtIDF9XFx1ZTAwMWApO1xuICByZXR1cm4gZGVuc2UoZmlsbGVkKS5yZXBsYWNlKC9cXHVlMDAwKFxcZCspXFx1ZTAwMS9nLCAoXywgaW5kZXgpID0+IGhvbGVzW2luZGV4XSA/PyAnJyk7XG59XG5cbi8qKiBUaGUgbW9kdWxlcyB0aGF0IHRoZSBidWlsZCBnZW5lcmF0ZXMuICovXG5leHBvcnQgY29uc3Qgd3JpdHRlbk1vZHVsZXM6IFBsdWdpbiA9IHtcbiAgbmFtZTogJ3dyaXR0ZW4tbW9kdWxlcycsXG4gIHNldHVwKGJ1aWxkKSB7XG4gICAgZm9yIChjb25zdCBbZmlsdGVyLCB3cml0ZV0gb2Ygd3JpdHRlbikge1xuICAgICAgYnVpbGQub25Mb2FkKHsgZmlsdGVyIH0sIGFzeW5jICh7IHBhdGggfSkgPT4gKHsgY29udGVudHM6IGF3YWl0IHdyaXRlKCksIHJlc29sdmVEaXI6IGRpcm5hbWUocGF0aCkgfSkpO1xuICAgIH1cbiAgfSxcbn07XG4iLCAiY29uc3QgX19pbmplY3RlZF9maWxlbmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9kZW5zZS50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZFwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9kZW5zZS50c1wiO2ltcG9ydCB7IGlzVG9rZW5OdW1lcmljLCBUb2tlblR5cGUsIHRva2VuaXplIH0gZnJvbSAnQGNzc3Rvb2xzL2Nzcy10b2tlbml6ZXInO1xuXG4vKiogQ1NTIHdpdGhvdXQgY29tbWVudHMgYW5kIHdpdGhvdXQgdGhlIHdoaXRlIHNwYWNlLCBzZW1pY29sb25zIGFuZCB6ZXJvcyB0aGF0IGhhdmUgbm8gbWVhbmluZy4gU3RyaW5ncyBhcmUgdW5jaGFuZ2VkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlbnNlKGNzczogc3RyaW5nKTogc3RyaW5nIHtcbiAgbGV0IHRleHQgPSAnJztcbiAgZm9yIChjb25zdCB0b2tlbiBvZiB0b2tlbml6ZSh7IGNzcyB9KSkge1xuICAgIGNvbnN0IFt0eXBlLCB3cml0dGVuXSA9IHRva2VuO1xuICAgIGNvbnN0IGxhc3QgPSB0ZXh0LmF0KC0xKSA/PyAnICc7XG4gICAgaWYgKHR5cGUgPT09IFRva2VuVHlwZS5Db21tZW50IHx8IHR5cGUgPT09IFRva2VuVHlwZS5FT0YpIGNvbnRpbnVlO1xuICAgIGlmICh0eXBlID09PSBUb2tlblR5cGUuV2hpdGVzcGFjZSkge1xuICAgICAgaWYgKCEne307Piw6KCAnLmluY2x1ZGVzKGxhc3QpKSB0ZXh0ICs9ICcgJztcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAobGFzdCA9PT0gJyAnICYmICd7fTs+LCknLmluY2x1ZGVzKHdyaXR0ZW4pKSB0ZXh0ID0gdGV4dC5zbGljZSgwLCAtMSk7XG4gICAgaWYgKHRleHQuZW5kc1dpdGgoJzsnKSAmJiAnO30nLmluY2x1ZGVzKHdyaXR0ZW4pKSB0ZXh0ID0gdGV4dC5zbGljZSgwLCAtMSk7XG4gICAgdGV4dCArPSBpc1Rva2VuTnVtZXJpYyh0b2tlbikgPyB3cml0dGVuLnJlcGxhY2UoL14oWystXT8pMCg/PVxcLikvLCAnJDEnKSA6IHdyaXR0ZW47XG4gIH1cbiAgcmV0dXJuIHRleHQudHJpbUVuZCgpO1xufVxuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvc3RhdGljVmFyaWFudHMudHNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGRcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvc3RhdGljVmFyaWFudHMudHNcIjtpbXBvcnQgeyByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luLCByZWxhdGl2ZSwgcmVzb2x2ZSB9IGZyb20gJ25vZGU6cGF0aCc7XG5cbmNvbnN0IHJvb3QgPSByZXNvbHZlKCdzcmMnKTtcblxuLyoqIFRoZSBtb2R1bGVzIG9mIGBzcmNgLCBhcyBwYXRocyByZWxhdGl2ZSB0byBpdCB3aXRob3V0IGFuIGV4dGVuc2lvbiwgYW5kIHRoZSBtb2R1bGVzIHRoYXQgZWFjaCBpbXBvcnRzLiAqL1xuY29uc3QgaW1wb3J0cyA9IG5ldyBNYXAoXG4gIHJlYWRkaXJTeW5jKHJvb3QsIHsgcmVjdXJzaXZlOiB0cnVlLCBlbmNvZGluZzogJ3V0ZjgnIH0pXG4gICAgLmZpbHRlcigocGF0aCkgPT4gL1xcLnRzeD8kLy50ZXN0KHBhdGgpKVxuICAgIC5tYXAoKHBhdGgpID0+IFt3aXRob3V0RW5kaW5nKHBhdGgpLCBpbXBvcnRzT2YocGF0aCldKSxcbik7XG5cbi8qKiBBIHN0YXRpYyB2YXJpYW50LCBvciB0aGUgcHVibGljIGZpbGUgb2YgYSBjb21wb25lbnQ6IGVhY2ggaGFzIGFuIGFkZHJlc3MgaW4gYGJyb2Fkc2hlZXQvc3RhdGljYC4gKi9cbmNvbnN0IG93bkZpbGUgPSAvXFwuc3RhdGljJHxeY29tcG9uZW50c1xcLyhcXHcrKVxcL1xcMSQvO1xuXG4vKiogVGhlc2UsIHRoZSBtb2R1bGVzIHdpdGggYSBzdGF0aWMgdmFyaWFudCwgYW5kIHRoZSBtb2R1bGVzIHRoYXQgZGVwZW5kIG9uIG9uZS4gKi9cbmNvbnN0IGRvdWJsZWQ6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBjbG9zdXJlKCk7XG5cbi8qKiBUaGUgbW9kdWxlcyB0aGF0IGFyZSBidWlsdCBzZXBhcmF0ZWx5IGZvciBgYnJvYWRzaGVldC9zdGF0aWNgOyBpdCBzaGFyZXMgYWxsIG90aGVycy4gKi9cbmV4cG9ydCBjb25zdCBzdGF0aWNNb2R1bGVzID0gWy4uLmRvdWJsZWRdLmZpbHRlcigobW9kdWxlKSA9PiAhaGFzU3RhdGljVmFyaWFudChtb2R1bGUpKTtcblxuLyoqIFRoZSBvdXRwdXQgcGF0aCBvZiBhIG1vZHVsZSwgcmVsYXRpdmUgdG8gYGRpc3RgIGFuZCB3aXRob3V0IGFuIGV4dGVuc2lvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFjZU9mKG1vZHVsZTogc3RyaW5nLCBpc1N0YXRpYzogYm9vbGVhbik6IHN0cmluZyB7XG4gIGlmICghaXNTdGF0aWMgfHwgIWRvdWJsZWQuaGFzKG1vZHVsZSkpIHJldHVybiBtb2R1bGU7XG4gIHJldHVybiBqb2luKCdzdGF0aWMnLCBoYXNTdGF0aWNWYXJpYW50KG1vZHVsZSkgPyBgJHttb2R1bGV9LnN0YXRpY2AgOiBtb2R1bGUpO1xufVxuXG4vKiogVGhlIG1vZHVsZSBhdCBhIHJlbGF0aXZlIHBhdGgsIGFzIGltcG9ydGVkIGZyb20gYSBmb2xkZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbW9kdWxlQXQocGF0aDogc3RyaW5nLCBmcm9tID0gcm9vdCk6IHN0cmluZyB7XG4gIHJldHVybiB3aXRob3V0RW5kaW5nKHJlbGF0aXZlKHJvb3QsIHJlc29sdmUoZnJvbSwgcGF0aCkpKTtcbn1cblxuZnVuY3Rpb24gY2xvc3VyZSgpOiBTZXQ8c3RyaW5nPiB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IFNldChbLi4uaW1wb3J0cy5rZXlzKCldLmZpbHRlcigobmFtZSkgPT4gb3duRmlsZS50ZXN0KG5hbWUpIHx8IGhhc1N0YXRpY1ZhcmlhbnQobmFtZSkpKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIGZvdW5kKSB7XG4gICAgZm9yIChjb25zdCBbaW1wb3J0ZXIsIGltcG9ydGVkXSBvZiBpbXBvcnRzKSBpZiAoaW1wb3J0ZWQuaW5jbHVkZXMobmFtZSkpIGZvdW5kLmFkZChpbXBvcnRlcik7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufVxuXG5mdW5jdGlvbiBoYXNTdGF0aWNWYXJpYW50KG1vZHVsZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBpbXBvcnRzLmhhcyhgJHttb2R1bGV9LnN0YXRpY2ApO1xufVxuXG5mdW5jdGlvbiBpbXBvcnRzT2YocGF0aDogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCB0ZXh0ID0gcmVhZEZpbGVTeW5jKGpvaW4ocm9vdCwgcGF0aCksICd1dGY4Jyk7XG4gIGNvbnN0IGZvdW5kID0gdGV4dC5tYXRjaEFsbChcbiAgICAvXig/OmltcG9ydHxleHBvcnQpKD8hIHR5cGUpXFxiW14nXCI7XSo/ZnJvbSAnKFxcLlteJ10rKSd8XFxiaW1wb3J0XFwoJyhcXC5bXiddKyknXFwpfFxcYmltcG9ydFxcLm1ldGFcXC5kaXJuYW1lLCAnKFxcdyspXFwuanMnL2dtLFxuICApO1xuICByZXR1cm4gWy4uLmZvdW5kXS5tYXAoKFssIGZyb20sIGxhenksIHByb2dyYW1dKSA9PlxuICAgIG1vZHVsZUF0KGZyb20gPz8gbGF6eSA/PyBgLi8ke3Byb2dyYW19YCwgam9pbihyb290LCBkaXJuYW1lKHBhdGgpKSksXG4gICk7XG59XG5cbmZ1bmN0aW9uIHdpdGhvdXRFbmRpbmcocGF0aDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHBhdGgucmVwbGFjZUFsbCgnXFxcXCcsICcvJykucmVwbGFjZSgvXFwudHN4PyQvLCAnJyk7XG59XG4iLCAiY29uc3QgX19pbmplY3RlZF9maWxlbmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9zdHlsZVNoZWV0cy50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZFwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9zdHlsZVNoZWV0cy50c1wiO2ltcG9ydCB7IGNyZWF0ZVJlcXVpcmUgfSBmcm9tICdub2RlOm1vZHVsZSc7XG5pbXBvcnQgeyBidWlsZCB9IGZyb20gJ2VzYnVpbGQnO1xuaW1wb3J0IHsgY29tcGlsZSwgc2VyaWFsaXplLCBzdHJpbmdpZnkgfSBmcm9tICdzdHlsaXMnO1xuaW1wb3J0IHsgcnVsZXNPZk93bkVsZW1lbnRzIH0gZnJvbSAnLi4vc3JjL3RoZW1lL293bkVsZW1lbnRzLnRzJztcbmltcG9ydCB7IGRlbnNlIH0gZnJvbSAnLi9kZW5zZS50cyc7XG5cbi8qKiBUaGUgc3R5bGUgc2hlZXQgb2YgYSBjb21wb25lbnQsIHdpdGggdG9rZW5zIGZpbGxlZCBpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hlZXQge1xuICAvKiogVGhlIHJ1bGVzLCBpbiB3aGljaCBgJmAgaXMgdGhlIHJvb3QuICovXG4gIGNzczogc3RyaW5nO1xuICAvKiogVGhlIG5hbWVzIG9mIHRoZSBjb21wb25lbnRzIHdob3NlIHJ1bGVzIGJlbG9uZyB0byBpdC4gKi9cbiAgcGFydHM6IHN0cmluZ1tdO1xufVxuXG4vKipcbiAqIFRoZSBzdHlsZSBzaGVldHMgb2YgdGhlIGxpYnJhcnkgYnkgdGhlIG5hbWVzIG9mIHRoZWlyIGNvbXBvbmVudHMsIGVhY2ggYWZ0ZXIgaXRzIHBhcnRzLiBUaGUgbGlicmFyeSBpcyBydW4gd2l0aCBhIGB3aXRoU3R5bGVzYCB0aGF0IG9ubHlcbiAqIHJlY29yZHMgd2hhdCBpdCBpcyBjYWxsZWQgd2l0aC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRTaGVldHMoKTogUHJvbWlzZTxNYXA8c3RyaW5nLCBTaGVldD4+IHtcbiAgY29uc3QgbGlzdGVuZXIgPSBgZXhwb3J0IGNvbnN0IHNoZWV0cyA9IG5ldyBNYXAoKTtcbiAgICBleHBvcnQgY29uc3Qgd2l0aFN0eWxlcyA9ICh2aWV3LCB7IG5hbWUsIGNzcywgcGFydHMgPSBbXSB9KSA9PiB7XG4gICAgICBzaGVldHMuc2V0KG5hbWUsIHsgY3NzLCBwYXJ0czogWy4uLm5ldyBTZXQocGFydHMuZmxhdE1hcCgocGFydCkgPT4gWy4uLnNoZWV0cy5nZXQocGFydC5uYW1lKS5wYXJ0cywgcGFydC5uYW1lXSkpXSB9KTtcbiAgICAgIHJldHVybiB7IG5hbWUgfTtcbiAgICB9O1xuICAgIGV4cG9ydCBjb25zdCB2aWV3T2YgPSAoY29tcG9uZW50KSA9PiBjb21wb25lbnQ7YDtcbiAgY29uc3QgeyBvdXRwdXRGaWxlcyB9ID0gYXdhaXQgYnVpbGQoe1xuICAgIHN0ZGluOiB7XG4gICAgICBjb250ZW50czpcbiAgICAgICAgXCJleHBvcnQgKiBmcm9tICcuL3NyYy9pbmRleC50cyc7IGV4cG9ydCAqIGFzIGxpdmUgZnJvbSAnLi9zcmMvbGl2ZS9pbmRleC50cyc7IGV4cG9ydCB7IHNoZWV0cyB9IGZyb20gJy4vc3JjL3RoZW1lL3dpdGhTdHlsZXMudHN4JztcIixcbiAgICAgIHJlc29sdmVEaXI6ICcuJyxcbiAgICB9LFxuICAgIGJ1bmRsZTogdHJ1ZSxcbiAgICB3cml0ZTogZmFsc2UsXG4gICAgZm9ybWF0OiAnY2pzJyxcbiAgICBqc3g6ICdhdXRvbWF0aWMnLFxuICAgIGV4dGVybmFsOiBbJ3JlYWN0J10sXG4gICAgcGx1Z2luczogW1xuICAgICAge1xuICAgICAgICBuYW1lOiAnbGlzdGVuZXInLFxuICAgICAgICBzZXR1cChidWlsZCkge1xuICAgICAgICAgIGJ1aWxkLm9uTG9hZCh7IGZpbHRlcjogL1xcL3dpdGhTdHlsZXNcXC50c3gkLyB9LCAoKSA9PiAoeyBjb250ZW50czogbGlzdGVuZXIgfSkpO1xuICAgICAgICB9LFxuICAgICAgfSxcbiAgICBdLFxuICB9KTtcbiAgY29uc3QgbW9kdWxlID0geyBleHBvcnRzOiB7fSBhcyB7IHNoZWV0czogTWFwPHN0cmluZywgU2hlZXQ+IH0gfTtcbiAgbmV3IEZ1bmN0aW9uKCdtb2R1bGUnLCAncmVxdWlyZScsIG91dHB1dEZpbGVzWzBdPy50ZXh0ID8/ICcnKShtb2R1bGUsIGNyZWF0ZVJlcXVpcmUoaW1wb3J0Lm1ldGEudXJsKSk7XG4gIHJldHVybiBtb2R1bGUuZXhwb3J0cy5zaGVldHM7XG59XG5cbi8qKiBUaGUgcnVsZXMgb2YgZWFjaCBjb21wb25lbnQgd2l0aCBpdHMgY2xhc3MgYXMgdGhlIHJvb3QsIGVhY2ggYWZ0ZXIgaXRzIHBhcnRzLCBpbiB0aGUgb3JkZXIgb2YgYSBwYWdlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvRmxhdFNoZWV0cyhzaGVldHM6IFJlYWRvbmx5TWFwPHN0cmluZywgU2hlZXQ+KTogTWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldChbJ0FydGljbGVQYWdlJywgLi4uc2hlZXRzLmtleXMoKV0uZmxhdE1hcCgobmFtZSkgPT4gWy4uLnBhcnRzT2Yoc2hlZXRzLCBuYW1lKSwgbmFtZV0pKTtcbiAgcmV0dXJuIG5ldyBNYXAoXG4gICAgWy4uLm5hbWVzXS5tYXAoKG5hbWUpID0+IFtcbiAgICAgIG5hbWUsXG4gICAgICBzZXJpYWxpemUoY29tcGlsZShgLmJyb2Fkc2hlZXQtJHtuYW1lfXske2RlbnNlKHNoZWV0cy5nZXQobmFtZSk/LmNzcyA/PyAnJyl9fWApLCBzdHJpbmdpZnkpLFxuICAgIF0pLFxuICApO1xufVxuXG4vKiogVGhlIHJ1bGVzIGZvciB0aGUgZWxlbWVudHMgb2YgYWxsIGNvbXBvbmVudHMsIHdoaWNoIGNvbWUgZmlyc3QuICovXG5leHBvcnQgY29uc3QgY29tbW9uUnVsZXMgPSBjb21waWxlKGRlbnNlKHJ1bGVzT2ZPd25FbGVtZW50cygnJykpKS5tYXAoKHJ1bGUpID0+IHNlcmlhbGl6ZShbcnVsZV0sIHN0cmluZ2lmeSkpO1xuXG4vKiogU3R5bGUgc2hlZXRzIGFzIGEgZmlsZSwgd2hpY2ggYnVuZGxlcnMgbWF5IHRyYW5zcGlsZSBmb3Igb2xkZXIgYnJvd3NlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gdG9GaWxlKHNoZWV0czogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmcge1xuICByZXR1cm4gW2xvd2VyZWQsIGNvbW1vblJ1bGVzLmpvaW4oJycpLCAuLi5zaGVldHNdLmpvaW4oJ1xcbicpO1xufVxuXG5jb25zdCBbb24sIG9mZl0gPSBbJ2luaXRpYWwnLCAnICddO1xuY29uc3QgbGlnaHRuaW5nQ3NzID0gKGxpZ2h0OiBzdHJpbmcsIGRhcms6IHN0cmluZykgPT4gYC0tbGlnaHRuaW5nY3NzLWxpZ2h0OiR7bGlnaHR9Oy0tbGlnaHRuaW5nY3NzLWRhcms6JHtkYXJrfTtgO1xuY29uc3Qgc2NoZW1lID0gKGxpZ2h0OiBzdHJpbmcsIGRhcms6IHN0cmluZykgPT4gYC0tYnJvYWRzaGVldC1saWdodDoke2xpZ2h0fTstLWJyb2Fkc2hlZXQtZGFyazoke2Rhcmt9O2A7XG5jb25zdCBjaG9zZW4gPSAobmFtZTogc3RyaW5nKSA9PlxuICBgOnJvb3Q6aGFzKC5icm9hZHNoZWV0LVNjaGVtZVRvZ2dsZSBbdmFsdWU9JyR7bmFtZX0nXTpjaGVja2VkKSwuYnJvYWRzaGVldC1UaGVtZVNjb3BlW2RhdGEtc2NoZW1lPScke25hbWV9J11gO1xuXG4vKipcbiAqIFZpdGUgYW5kIE5leHQgdHJhbnNwaWxlIGZpbGVzIHdpdGggTGlnaHRuaW5nIENTUywgd2hpY2ggcmVwbGFjZXMgYGxpZ2h0LWRhcmsoKWAgYnkgdHdvIGN1c3RvbSBwcm9wZXJ0aWVzOiBvbmUgaXMgZW1wdHksIHRoZSBvdGhlclxuICogYGluaXRpYWxgLiBJdCBzZXRzIHRoZW0gd2hlcmUgYGNvbG9yLXNjaGVtZWAgaGFzIGEga2V5d29yZCwgYnV0IG5vdCB3aGVyZSBpdCBoYXMgYSBjdXN0b20gcHJvcGVydHksIGFzIG9uIG91ciBwYWdlcy4gU28gdGhleSBhcmUgc2V0IGhlcmU6XG4gKiBieSB0aGUgcmVhZGVyJ3Mgc3lzdGVtLCB0aGUgcmVhZGVyJ3MgY2hvaWNlIG9yIGEgc2NvcGUuIEEgY29udmVyc2F0aW9uIGlzIGRhcmsgaW4gYW55IHNjaGVtZTogaXQgcmVzZXRzIHRoZW0sIG9yIGEgY2hhbmdlIG9mIHRoZSBzY2hlbWVcbiAqIHdvdWxkIHJlc3R5bGUgZWFjaCBvZiBpdHMgdHVybnMuXG4gKi9cbmNvbnN0IGxvd2VyZWQgPSBbXG4gIGA6d2hlcmUoOnJvb3QpeyR7bGlnaHRuaW5nQ3NzKG9uLCBvZmYpfSR7c2NoZW1lKG9uLCBvZmYpfX1gLFxuICBgQG1lZGlhIChwcmVmZXJzLWNvbG9yLXNjaGVtZTpkYXJrKXs6d2hlcmUoOnJvb3QpeyR7c2NoZW1lKG9mZiwgb24pfX19YCxcbiAgYCR7Y2hvc2VuKCdsaWdodCcpfXske3NjaGVtZShvbiwgb2ZmKX19YCxcbiAgYCR7Y2hvc2VuKCdkYXJrJyl9eyR7c2NoZW1lKG9mZiwgb24pfX1gLFxuICBgOndoZXJlKC5icm9hZHNoZWV0LUFydGljbGVQYWdlLC5icm9hZHNoZWV0LUxpdmVQYWdlLC5icm9hZHNoZWV0LVRoZW1lU2NvcGUpeyR7bGlnaHRuaW5nQ3NzKCd2YXIoLS1icm9hZHNoZWV0LWxpZ2h0LGluaXRpYWwpJywgJ3ZhcigtLWJyb2Fkc2hlZXQtZGFyayxpbml0aWFsKScpfX1gLFxuICBgQG1lZGlhIHNjcmVlbnsuYnJvYWRzaGVldC1Db252ZXJzYXRpb25UaHJlYWQ6d2hlcmUoOm5vdChbZGF0YS12YXJpYW50PSdwbGFpbiddKSl7JHtzY2hlbWUob2ZmLCBvbil9JHtsaWdodG5pbmdDc3Mob2ZmLCBvbil9fX1gLFxuXS5qb2luKCcnKTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhIGNvbXBvbmVudCwgd2hvc2UgcnVsZXMgYXJlIGluIGl0cyBzaGVldC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJ0c09mKHNoZWV0czogUmVhZG9ubHlNYXA8c3RyaW5nLCBTaGVldD4sIG5hbWU6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgcmV0dXJuIHNoZWV0cy5nZXQobmFtZSk/LnBhcnRzID8/IFtdO1xufVxuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2Uvc3JjL3RoZW1lL2Nzcy50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9zcmMvdGhlbWVcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3dvcmsvaC9saXZlY292ZXJhZ2Uvc3JjL3RoZW1lL2Nzcy50c1wiOy8qKlxuICogQ1NTIGFzIHRleHQuIFRoZSB0YWcgdGVsbHMgZWRpdG9ycyBhbmQgc3R5bGVsaW50IHdoYXQgdGhlIHRlbXBsYXRlIGhvbGRzOyBpbiB0aGUgcGFja2FnZSB0aGUgYnVpbGQgaGFzIHJlbW92ZWQgaXQgKGBidWlsZC9wbHVnaW5zLnRzYCkuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjc3Moc3RyaW5nczogVGVtcGxhdGVTdHJpbmdzQXJyYXksIC4uLnZhbHVlczogc3RyaW5nW10pOiBzdHJpbmcge1xuICByZXR1cm4gU3RyaW5nLnJhdyh7IHJhdzogc3RyaW5ncyB9LCAuLi52YWx1ZXMpO1xufVxuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2Uvc3JjL3RoZW1lL293bkVsZW1lbnRzLnRzXCI7Y29uc3QgX19pbmplY3RlZF9kaXJuYW1lX18gPSBcIi93b3JrL2gvbGl2ZWNvdmVyYWdlL3NyYy90aGVtZVwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9oL2xpdmVjb3ZlcmFnZS9zcmMvdGhlbWUvb3duRWxlbWVudHMudHNcIjtpbXBvcnQgeyBjc3MgfSBmcm9tICcuL2Nzcy50cyc7XG5cbi8qKiBUaGUgcm9vdHMgb2YgYWxsIGNvbXBvbmVudHMsIGV4Y2VwdCBzY29wZXMsIHdoaWNoIGxvb2sgYXMgYSBzaXRlJ3Mgb3duIGVsZW1lbnRzIGRvLiAqL1xuY29uc3QgZXZlcnlSb290ID0gXCJbY2xhc3NePSdicm9hZHNoZWV0LSddOm5vdCguYnJvYWRzaGVldC1UaGVtZVNjb3BlKVwiO1xuXG4vKiogVGhlIHJvb3RzIG9mIGNvbXBvbmVudHMsIGV4Y2VwdCB0aG9zZSB0aGF0IGNvbnRhaW4gd2hhdCBhIHB1Ymxpc2hlciBwYXNzZXMgdG8gdGhlbS4gKi9cbmNvbnN0IHJvb3QgPSBgJHtldmVyeVJvb3R9Om5vdCguYnJvYWRzaGVldC1BcnRpY2xlUGFnZSwuYnJvYWRzaGVldC1Gcm9udFBhZ2UsLmJyb2Fkc2hlZXQtTGl2ZVBhZ2UsLmJyb2Fkc2hlZXQtU3RhdGljTWFya3VwKWA7XG5cbi8qKiBBIHB1Ymxpc2hlcidzIGVsZW1lbnRzIGluc2lkZSBhIGNvbXBvbmVudDogdGhlaXIgb3duIGJsb2NrcyBhbmQgdHVybnMsIHZlcnNpb25zIG9mIGEgc3RvcnksIGEgZm9ybS4gKi9cbmNvbnN0IGZvcmVpZ24gPSBbXG4gIFwiOmlzKC5icm9hZHNoZWV0LUFydGljbGVCb2R5LFtkYXRhLXBhcnQ9J2Jsb2NrcyddLFtyb2xlXT5saT5kaXY6bm90KFtjbGFzc10pKT46bm90KHA6bm90KFtjbGFzc10pLFtjbGFzc149J2Jyb2Fkc2hlZXQtJ10pXCIsXG4gIFwiOmlzKFtkYXRhLWRlcHRoXSxbZGF0YS1wYXJ0PSdhc2snXSk+Om5vdChbY2xhc3NePSdicm9hZHNoZWV0LSddKVwiLFxuXS5qb2luKCk7XG5cbi8qKiBFbGVtZW50cyB3aXRoIGFuIGF0dHJpYnV0ZSB0aGF0IHNldHMgaG93IHRoZXkgbG9vazogYSB3aWR0aCwgYSBsYW5ndWFnZSwgYGhpZGRlbmAuICovXG5jb25zdCB3aXRoSGludHMgPSAnaW1nLHN2ZyxbbGFuZ10sW2hpZGRlbl0nO1xuXG4vKiogTWF0Y2hlcyBldmVyeSBlbGVtZW50LiBIYXMgYSBzcGVjaWZpY2l0eSBvZiBzZXZlbiBlbGVtZW50czogbW9yZSB0aGFuIHRoZSBzZWxlY3RvcnMgb2YgYSBzaXRlJ3MgZWxlbWVudCBydWxlcywgbGVzcyB0aGFuIGEgY2xhc3MuICovXG5leHBvcnQgY29uc3Qgb3ZlckVsZW1lbnRzID0gJzpub3QoYSBhIGEgYSBhIGEgYSknO1xuXG4vKiogVGV4dCBhbGlnbmVkIGF0IHRoZSBzdGFydCBlZGdlIG9mIHRoZSBwYWdlLCBhbHNvIHdoZW4gaXRzIG93biBkaXJlY3Rpb24gaXMgYW5vdGhlci4gKi9cbmV4cG9ydCBjb25zdCBhdEVkZ2UgPSBjc3NgXG4gIHRleHQtYWxpZ246IC13ZWJraXQtbWF0Y2gtcGFyZW50O1xuICB0ZXh0LWFsaWduOiBtYXRjaC1wYXJlbnQ7XG5gO1xuXG4vKipcbiAqIFNlbGVjdHMgZWxlbWVudHMgdGhhdCBjb21wb25lbnRzIHJlbmRlciB0aGVtc2VsdmVzOyBvZiB0aGVzZSBvbmx5IHJvb3RzIGhhdmUgYSBjbGFzcy4gSW5jbHVkZXMgdGhvc2Ugb2YgYSBjb21wb25lbnQgaW5zaWRlIG9mIHdoYXQgYVxuICogcHVibGlzaGVyIGhhcyBwYXNzZWQgdG8gYW5vdGhlciBjb21wb25lbnQuIGBjb21wb25lbnRgIHNlbGVjdHMgdGhlIHJvb3QgdGhhdCB0aGV5IGFyZSBpbjsgZW1wdHkgc2VsZWN0cyBhbGwgY29tcG9uZW50cyBvZiBhIHBhZ2UuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvd25FbGVtZW50cyhlbGVtZW50czogc3RyaW5nLCBjb21wb25lbnQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIC8vIFdpdGggdGhlIGZpcnN0IHBhcnQsIGJyb3dzZXJzIHNraXAgZWxlbWVudHMgb3V0c2lkZSBvZiB0aGUgY29tcG9uZW50IHF1aWNrbHkuXG4gIGNvbnN0IGluc2lkZSA9IGNvbXBvbmVudCAmJiBgOndoZXJlKCR7Y29tcG9uZW50fSkgYDtcbiAgY29uc3QgaW5Gb3JlaWduID0gYDppcygke2ZvcmVpZ259KSA6bm90KDppcygke2ZvcmVpZ259KSAke3Jvb3R9ICopYDtcbiAgcmV0dXJuIGAke2luc2lkZX06d2hlcmUoJHtyb290fSA6aXMoJHtlbGVtZW50c30pOm5vdChbY2xhc3NdLCR7Zm9yZWlnbn0sJHtpbkZvcmVpZ259KSkke292ZXJFbGVtZW50c31gO1xufVxuXG4vKiogV29yZHMgYmVsb3cgYW5kIGFib3ZlIHRoZSBsaW5lLiAqL1xuZXhwb3J0IGNvbnN0IHJhaXNlZCA9ICdzdWIsc3VwJztcblxuLyoqXG4gKiBUaGUgcnVsZXMgdGhhdCBrZWVwIGEgc2l0ZSdzIGVsZW1lbnQgcnVsZXMgYXdheSBmcm9tIHRoZSBlbGVtZW50cyB0aGF0IGNvbXBvbmVudHMgcmVuZGVyOiBvbmUgY29weSBhdCB0aGUgc3RhcnQgb2YgZWFjaCBzaGVldC4gVGhlaXJcbiAqIHNwZWNpZmljaXR5IGlzIGxlc3MgdGhhbiBhIGNsYXNzLCBzbyB0aGUgcnVsZXMgb2YgYSBjb21wb25lbnQgd2luIHdoZXJldmVyIHRoZXkgYXJlLiBgY29tcG9uZW50YCBzZWxlY3RzIHRoZSByb290IHRoYXQgdGhleSBhcmUgZm9yO1xuICogZW1wdHkgc2VsZWN0cyBhbGwgY29tcG9uZW50cyBvZiBhIHBhZ2UuXG4gKlxuICogRWxlbWVudHMgZ2V0IHRoZSBicm93c2VyJ3Mgb3duIHN0eWxlcyAoYGFsbDogcmV2ZXJ0YCksIGFuZCB0aGUgcnVsZXMgb2YgdGhlIGNvbXBvbmVudCBmb2xsb3cuIFJvb3RzIGtlZXAgd2hhdCBhIHNpdGUgaGFzIGluIGxheWVycy5cbiAqIEVsZW1lbnRzIHdpdGggYW4gYXR0cmlidXRlIHRoYXQgc2V0cyBob3cgdGhleSBsb29rIGtlZXAgdGhhdCwgd2hpY2ggYHJldmVydGAgd291bGQgcmVtb3ZlLiBgZGV0YWlsc2AgYW5kIGBzdW1tYXJ5YCBoYXZlIGEgc3BlY2lmaWNpdHlcbiAqIG9uZSBjbGFzcyBoaWdoZXIsIGJlY2F1c2Ugc3R5bGUgc2hlZXRzIG9mIHNpdGVzIG5hbWUgdGhlaXIgc3RhdGVzIChgZGV0YWlsc1tvcGVuXSBzdW1tYXJ5YCkuXG4gKlxuICogQSB3b3JkIHRoYXQgaXMgd2lkZXIgdGhhbiBpdHMgbGluZSBpcyBicm9rZW4gKFdDQUcgMS40LjEwLCBSZWZsb3cpLiBUZXh0IGhhcyB0aGUgZGlyZWN0aW9uIG9mIGl0cyBmaXJzdCBsZXR0ZXI6IGEgbmFtZSBpbiBMYXRpbiBsZXR0ZXJzXG4gKiBvbiBhIHBhZ2UgaW4gQXJhYmljLCBhbiBhbnN3ZXIgaW4gSGVicmV3IG9uIGEgcGFnZSBpbiBFbmdsaXNoLiBXaGVyZSBtb3N0IG9mIHRoZSB0ZXh0IGhhcyBhbm90aGVyIGRpcmVjdGlvbiB0aGFuIGl0cyBmaXJzdCBsZXR0ZXIsIHRoZVxuICogZWxlbWVudCBoYXMgYSBgZGlyYC4gVGhlIHRleHQgc3RheXMgYXQgdGhlIHN0YXJ0IGVkZ2Ugb2YgdGhlIHBhZ2U7IHJ1bm5pbmcgdGV4dCBzZXRzIGB0ZXh0LWFsaWduYCB0byBiZWdpbiBhdCBpdHMgb3duLiBBIGA8c3VtbWFyeT5gXG4gKiBoYXMgaW50ZXJmYWNlIHRleHQsIGFuZCBpdHMgbWFya2VyIGlzIGF0IHRoZSBzdGFydCBlZGdlIG9mIHRoZSBwYWdlLlxuICpcbiAqIFdvcmRzIGJlbG93IGFuZCBhYm92ZSB0aGUgbGluZSBsZWF2ZSB0aGUgaGVpZ2h0IG9mIGxpbmVzIGFzIGl0IGlzLiBUaGF0IHJ1bGUgaXMgYXBhcnQ6IGRvY3VtZW50cyB3aXRob3V0IHN1Y2ggd29yZHMgbGVhdmUgaXQgb3V0LlxuICpcbiAqIEJyb3dzZXJzIHdpdGhvdXQgYHJldmVydC1sYXllcmAgc2tpcCBhbGwgb2YgdGhlc2UgcnVsZXMsIGFuZCBzbyBkb2VzIGpzZG9tLCB3aG9zZSB0ZXN0cyB3b3VsZCB0YWtlIHRocmVlIHRpbWVzIGFzIGxvbmcuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBydWxlc09mT3duRWxlbWVudHMoY29tcG9uZW50OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCByb290cyA9IChzZWxlY3Rvcjogc3RyaW5nKSA9PlxuICAgIGA6d2hlcmUoJHtzZWxlY3Rvcn0ke2NvbXBvbmVudCAmJiBgOndoZXJlKCR7Y29tcG9uZW50fSwke2NvbXBvbmVudH0gKilgfSkke292ZXJFbGVtZW50c31gO1xuICBjb25zdCBvd24gPSAoZWxlbWVudHM6IHN0cmluZykgPT4gb3duRWxlbWVudHMoZWxlbWVudHMsIGNvbXBvbmVudCk7XG4gIGNvbnN0IGFueVJvb3QgPSByb290cyhldmVyeVJvb3QpO1xuICBjb25zdCBhbnlPd24gPSBvd24oYDpub3QoJHt3aXRoSGludHN9KWApO1xuICBjb25zdCB0ZXh0cyA9IG93bignaDEsaDIsaDMsaDQsaDUsaDYscCxsaSxkZCcpO1xuICBjb25zdCBsaXN0cyA9IGAke3Jvb3R9OmlzKGZpZ3VyZSx1bCxvbCxocixoMixoMyxoNClgO1xuICAvLyBObyBsaXN0cyBvZiBzZWxlY3RvcnMgd2l0aCBwc2V1ZG8tZWxlbWVudHM6IHN0eWxpcyBkb2VzIG5vdCByZXBsYWNlIHRoZSBgJmAgaW4gdGhlbS5cbiAgcmV0dXJuIGNzc2BcbiAgICBAc3VwcG9ydHMgKGFsbDogcmV2ZXJ0LWxheWVyKSB7XG4gICAgICAke2FueVJvb3R9IHtcbiAgICAgICAgYWxsOiByZXZlcnQtbGF5ZXI7XG4gICAgICAgIGJveC1zaXppbmc6IGNvbnRlbnQtYm94O1xuICAgICAgfVxuICAgICAgJHthbnlSb290fTo6YmVmb3JlIHtcbiAgICAgICAgYWxsOiByZXZlcnQtbGF5ZXI7XG4gICAgICAgIGJveC1zaXppbmc6IGNvbnRlbnQtYm94O1xuICAgICAgfVxuICAgICAgJHthbnlSb290fTo6YWZ0ZXIge1xuICAgICAgICBhbGw6IHJldmVydC1sYXllcjtcbiAgICAgICAgYm94LXNpemluZzogY29udGVudC1ib3g7XG4gICAgICB9XG4gICAgICAke3Jvb3RzKHJvb3QpfSB7XG4gICAgICAgIGxldHRlci1zcGFjaW5nOiBub3JtYWw7XG4gICAgICAgIHdvcmQtc3BhY2luZzogbm9ybWFsO1xuICAgICAgICB0ZXh0LWFsaWduOiBzdGFydDtcbiAgICAgICAgdGV4dC1pbmRlbnQ6IDA7XG4gICAgICAgIHRleHQtdHJhbnNmb3JtOiBub25lO1xuICAgICAgICB0ZXh0LXNoYWRvdzogbm9uZTtcbiAgICAgICAgb3ZlcmZsb3ctd3JhcDogYW55d2hlcmU7XG4gICAgICB9XG4gICAgICAke3Jvb3RzKGxpc3RzKX0ge1xuICAgICAgICBtYXJnaW46IDA7XG4gICAgICB9XG4gICAgICAke2FueU93bn0ge1xuICAgICAgICBhbGw6IHJldmVydDtcbiAgICAgIH1cbiAgICAgICR7YW55T3dufTo6YmVmb3JlIHtcbiAgICAgICAgYWxsOiByZXZlcnQ7XG4gICAgICB9XG4gICAgICAke2FueU93bn06OmFmdGVyIHtcbiAgICAgICAgYWxsOiByZXZlcnQ7XG4gICAgICB9XG4gICAgICAke2FueU93bn06Om1hcmtlciB7XG4gICAgICAgIGFsbDogcmV2ZXJ0O1xuICAgICAgfVxuICAgICAgJHtvd24od2l0aEhpbnRzKX0ge1xuICAgICAgICBhbGw6IHJldmVydC1sYXllcjtcbiAgICAgIH1cbiAgICAgICR7b3duKCdkZXRhaWxzLHN1bW1hcnknKX06bm90KFtjbGFzc10pIHtcbiAgICAgICAgYWxsOiByZXZlcnQ7XG4gICAgICB9XG4gICAgICAke3RleHRzfSB7XG4gICAgICAgICR7YXRFZGdlfVxuICAgICAgfVxuICAgICAgJHt0ZXh0c306d2hlcmUoOm5vdChbZGlyXSkpIHtcbiAgICAgICAgdW5pY29kZS1iaWRpOiBwbGFpbnRleHQ7XG4gICAgICB9XG4gICAgfVxuICAgIEBzdXBwb3J0cyAoYWxsOiByZXZlcnQtbGF5ZXIpIHtcbiAgICAgICR7b3duKHJhaXNlZCl9IHtcbiAgICAgICAgbGluZS1oZWlnaHQ6IDA7XG4gICAgICB9XG4gICAgfVxuICBgO1xufVxuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvd3JpdHRlbi50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZFwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC93cml0dGVuLnRzXCI7aW1wb3J0IHsgcmVhZGRpclN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGJ1aWxkIH0gZnJvbSAnZXNidWlsZCc7XG5pbXBvcnQgeyBjb21waWxlLCBzZXJpYWxpemUsIHN0cmluZ2lmeSB9IGZyb20gJ3N0eWxpcyc7XG5pbXBvcnQgeyBjb21tb25SdWxlcywgcmVhZFNoZWV0cywgdG9GbGF0U2hlZXRzIH0gZnJvbSAnLi9zdHlsZVNoZWV0cy50cyc7XG5cbi8qKiBUaGUgbW9kdWxlcyBvZiBgc3JjYCB0aGF0IGFyZSBnZW5lcmF0ZWQsIGFuZCB0aGVpciBnZW5lcmF0b3JzLiAqL1xuZXhwb3J0IGNvbnN0IHdyaXR0ZW46IFtmaWxlOiBSZWdFeHAsIHdyaXRlOiAoKSA9PiBQcm9taXNlPHN0cmluZz5dW10gPSBbXG4gIFsvXFwvc2VydmVyXFwvc2hlZXRzXFwuc3RhdGljXFwudHMkLywgd3JpdGVTaGVldHNdLFxuICBbL1xcL3NlcnZlclxcL2lzbGFuZHNTY3JpcHRcXC50cyQvLCB3cml0ZUlzbGFuZHNTY3JpcHRdLFxuICBbL1xcL3NlcnZlclxcL2Jsb2NrU2NyaXB0c1xcLnRzJC8sIHdyaXRlQmxvY2tTY3JpcHRzXSxcbiAgWy9cXC9tZXNzYWdlc1xcL2xvYWRlcnNcXC50cyQvLCB3cml0ZUxvYWRlcnNdLFxuXTtcblxuLyoqIFRoZSBydWxlcyBvZiBhbGwgY29tcG9uZW50cyBhbmQgdGhvc2Ugb2YgZWFjaC4gUnVsZXMgZm9yIGxhbmd1YWdlcyBhcmUgc2VwYXJhdGUgZW50cmllczogYSBkb2N1bWVudCBpbmNsdWRlcyB0aG9zZSB0aGF0IGl0IG5lZWRzLiAqL1xuYXN5bmMgZnVuY3Rpb24gd3JpdGVTaGVldHMoKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3Qgc2hlZXRzID0gWy4uLnRvRmxhdFNoZWV0cyhhd2FpdCByZWFkU2hlZXRzKCkpXS5mbGF0TWFwKChbbmFtZSwgY3NzXSkgPT5cbiAgICBwaWVjZXNPZihjc3MpLm1hcCgocGllY2UpID0+IFtuYW1lLCBwaWVjZV0pLFxuICApO1xuICByZXR1cm4gYGV4cG9ydCBjb25zdCBzaGVldHMgPSAke0pTT04uc3RyaW5naWZ5KFsuLi5jb21tb25SdWxlcy5tYXAoKGNzcykgPT4gWycnLCBjc3NdKSwgLi4uc2hlZXRzXSl9O2A7XG59XG5cbmZ1bmN0aW9uIHBpZWNlc09mKGNzczogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBwaWVjZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBpc09wZW4gPSBmYWxzZTtcbiAgZm9yIChjb25zdCBydWxlIG9mIGNvbXBpbGUoY3NzKS5tYXAoKGVsZW1lbnQpID0+IHNlcmlhbGl6ZShbZWxlbWVudF0sIHN0cmluZ2lmeSkpKSB7XG4gICAgY29uc3QgaXNPZkxhbmd1YWdlcyA9IHJ1bGUuaW5jbHVkZXMoJ1tsYW5nJyk7XG4gICAgaWYgKGlzT3BlbiAmJiAhaXNPZkxhbmd1YWdlcykgcGllY2VzLnB1c2goKHBpZWNlcy5wb3AoKSA/PyAnJykgKyBydWxlKTtcbiAgICBlbHNlIHBpZWNlcy5wdXNoKHJ1bGUpO1xuICAgIGlzT3BlbiA9ICFpc09mTGFuZ3VhZ2VzO1xuICB9XG4gIHJldHVybiBwaWVjZXM7XG59XG5cbi8qKiBUaGUgcHJvZ3JhbSBvZiB0aGUgaXNsYW5kcyBvZiBhbnkgcGFnZSwgbWluaWZpZWQsIGZvciBhIHNjcmlwdCBlbGVtZW50LiAqL1xuYXN5bmMgZnVuY3Rpb24gd3JpdGVJc2xhbmRzU2NyaXB0KCk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IHRleHQgPSBhd2FpdCBzY3JpcHRPZihcImltcG9ydCB7IGFkZFBhZ2VJc2xhbmRzIH0gZnJvbSAnLi9zcmMvaXNsYW5kcy9wYWdlSXNsYW5kcy50cyc7IGFkZFBhZ2VJc2xhbmRzKCk7XCIpO1xuICByZXR1cm4gYGV4cG9ydCBjb25zdCBpc2xhbmRzU2NyaXB0ID0gJHtKU09OLnN0cmluZ2lmeSh0ZXh0KX07YDtcbn1cblxuLyoqIFRoZSBwcm9ncmFtIG9mIHRoZSBpc2xhbmQgb2YgZWFjaCBibG9jaywgbWluaWZpZWQsIGZvciBhIHNjcmlwdCBlbGVtZW50LiAqL1xuYXN5bmMgZnVuY3Rpb24gd3JpdGVCbG9ja1NjcmlwdHMoKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3Qgc2NyaXB0cyA9IHJlYWRkaXJTeW5jKCdzcmMvaXNsYW5kcy9ibG9ja3MnKS5tYXAoYXN5bmMgKGZpbGUpID0+IHtcbiAgICBjb25zdCBwYXJ0ID0gZmlsZS5yZXBsYWNlKCcudHMnLCAnJyk7XG4gICAgY29uc3QgdGV4dCA9IGF3YWl0IHNjcmlwdE9mKFxuICAgICAgYGltcG9ydCB7IGFkZElzbGFuZCB9IGZyb20gJy4vc3JjL2lzbGFuZHMvYmxvY2tzLyR7ZmlsZX0nO1xuICAgICAgIGltcG9ydCB7IHBvc3RFdmVudCB9IGZyb20gJy4vc3JjL2NvbXBvbmVudHMvY292ZXJhZ2UvcG9zdEV2ZW50LnRzJztcbiAgICAgICBjb25zdCBhZGRUbyA9IChyb290KSA9PiB7XG4gICAgICAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2Ygcm9vdC5xdWVyeVNlbGVjdG9yQWxsKCdbZGF0YS1wYXJ0PSR7cGFydH1dJykpIGFkZElzbGFuZChlbGVtZW50LCB7fSk7XG4gICAgICAgfTtcbiAgICAgICBhZGRUbyhkb2N1bWVudCk7XG4gICAgICAgYWRkRXZlbnRMaXN0ZW5lcihwb3N0RXZlbnQsICh7IHRhcmdldCB9KSA9PiBhZGRUbyh0YXJnZXQpKTtgLFxuICAgICk7XG4gICAgcmV0dXJuIFtwYXJ0LCB0ZXh0XTtcbiAgfSk7XG4gIHJldHVybiBgZXhwb3J0IGNvbnN0IGJsb2NrU2NyaXB0cyA9ICR7SlNPTi5zdHJpbmdpZnkoT2JqZWN0LmZyb21FbnRyaWVzKGF3YWl0IFByb21pc2UuYWxsKHNjcmlwdHMpKSl9O2A7XG59XG5cbi8qKiBBIHByb2dyYW0gd2l0aCBldmVyeXRoaW5nIHRoYXQgaXQgaW1wb3J0cywgbWluaWZpZWQsIGZvciBhIHNjcmlwdCBlbGVtZW50LiAqL1xuYXN5bmMgZnVuY3Rpb24gc2NyaXB0T2YoY29udGVudHM6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IHsgb3V0cHV0RmlsZXMgfSA9IGF3YWl0IGJ1aWxkKHtcbiAgICBzdGRpbjogeyBjb250ZW50cywgcmVzb2x2ZURpcjogJy4nIH0sXG4gICAgYnVuZGxlOiB0cnVlLFxuICAgIG1pbmlmeTogdHJ1ZSxcbiAgICB3cml0ZTogZmFsc2UsXG4gICAgZm9ybWF0OiAnZXNtJyxcbiAgICB0YXJnZXQ6ICdlczIwMjInLFxuICB9KTtcbiAgcmV0dXJuIG91dHB1dEZpbGVzWzBdPy50ZXh0LnRyaW0oKS5yZXBsYWNlQWxsKCc8LycsICc8XFxcXC8nKSA/PyAnJztcbn1cblxuLyoqIFRoZSBsb2FkZXJzIG9mIG1lc3NhZ2VzLCBieSBsYW5ndWFnZTogYSBidW5kbGVyIGZpbmRzIG1vZHVsZXMgb25seSBieSBhIGxpdGVyYWwgYGltcG9ydCgpYC4gKi9cbmFzeW5jIGZ1bmN0aW9uIHdyaXRlTG9hZGVycygpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBsb2FkZXJzID0gcmVhZGRpclN5bmMoJ3NyYy9tZXNzYWdlcy93b3JkcycpLm1hcCgoZmlsZSkgPT4ge1xuICAgIGNvbnN0IHRhZyA9IGZpbGUucmVwbGFjZSgnLnRzJywgJycpO1xuICAgIHJldHVybiBgJyR7dGFnfSc6ICgpID0+IGltcG9ydCgnLi93b3Jkcy8ke3RhZ30nKS50aGVuKCh3b3JkcykgPT4gd29yZHMuJHt0YWcucmVwbGFjZSgnLScsICcnKX0pYDtcbiAgfSk7XG4gIHJldHVybiBgZXhwb3J0IGNvbnN0IGxvYWRlcnMgPSB7ICR7bG9hZGVycy5qb2luKCcsICcpfSB9O2A7XG59XG4iLCAiY29uc3QgX19pbmplY3RlZF9maWxlbmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9yZWZlcmVuY2Uvd3JpdGVEb2NzLnRzXCI7Y29uc3QgX19pbmplY3RlZF9kaXJuYW1lX18gPSBcIi93b3JrL2gvbGl2ZWNvdmVyYWdlL2J1aWxkL3JlZmVyZW5jZVwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9yZWZlcmVuY2Uvd3JpdGVEb2NzLnRzXCI7aW1wb3J0IHsgbWtkaXIsIHdyaXRlRmlsZSB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnO1xuaW1wb3J0IHsgZGlybmFtZSwgcmVzb2x2ZSB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyBkb2NzIH0gZnJvbSAnLi9kb2NzJztcblxuLyoqIFdyaXRlcyB0aGUgZG9jdW1lbnRhdGlvbiBmb3IgY29kaW5nIGFzc2lzdGFudHMgaW50byB0aGUgcGFja2FnZSwgZnJvbSBpdHMgdHlwZXMgYW5kIGl0cyBzdG9yaWVzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdyaXRlRG9jcygpOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChjb25zdCBbcGF0aCwgdGV4dF0gb2YgYXdhaXQgZG9jcyhyZXNvbHZlKCcuJykpKSB7XG4gICAgYXdhaXQgbWtkaXIoZGlybmFtZShwYXRoKSwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gICAgYXdhaXQgd3JpdGVGaWxlKHBhdGgsIHRleHQpO1xuICB9XG59XG4iLCAiY29uc3QgX19pbmplY3RlZF9maWxlbmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9yZWZlcmVuY2UvZG9jcy50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9yZWZlcmVuY2VcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvcmVmZXJlbmNlL2RvY3MudHNcIjtpbXBvcnQgeyByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBiYXNlbmFtZSwgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgdHMgZnJvbSAndHlwZXNjcmlwdCc7XG5pbXBvcnQge1xuICBkb2NzT2YsXG4gIHR5cGUgRW50cnksXG4gIHR5cGUgUHVibGljTmFtZSxcbiAgdHlwZSBQdWJsaWNUeXBlcyxcbiAgcmVhZFB1YmxpY1R5cGVzLFxuICByZWZlcnJlZEJ5LFxuICB0YWdPZixcbiAgdGV4dE9mLFxuICB3cml0dGVuLFxufSBmcm9tICcuL3B1YmxpY1R5cGVzJztcbmltcG9ydCB7IHR5cGUgQ29tcG9uZW50U3RvcmllcywgdHlwZSBFeGFtcGxlLCByZWFkU3RvcmllcyB9IGZyb20gJy4vc3Rvcmllcyc7XG5cbi8qKiBXaGF0IHRoZSBlbnRyeSBwb2ludHMgb2YgdGhlIHBhY2thZ2UgYXJlIGZvcjsgb25lIHRoYXQgaXMgbm90IGhlcmUgaXMgZGVzY3JpYmVkIGJ5IGl0cyBuYW1lcy4gKi9cbmNvbnN0IHB1cnBvc2VzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBicm9hZHNoZWV0OiAnVGhlIHdob2xlIGxpYnJhcnkuIENvbXBvbmVudHMgYW5kIG90aGVyIGVudHJ5IHBvaW50cyBoYXZlIHBhZ2VzIG9mIHRoZWlyIG93bi4nLFxuICAnYnJvYWRzaGVldC9hcnRpY2xlJzpcbiAgICAnVGhlIGRhdGEgbW9kZWw6IGBBcnRpY2xlYCwgaXRzIGJsb2NrcywgaXRzIGNvbnZlcnNhdGlvbiwgaXRzIHByb3ZlbmFuY2UgYW5kIGNvcnJlY3Rpb25zOyBgcmVhZEFydGljbGVgLCB3aGljaCByZWFkcyBhbnkgdmFsdWUgYXMgYW4gYXJ0aWNsZSwgYW5kIGBjaGVja0FydGljbGVgLiBObyBSZWFjdC4nLFxuICAnYnJvYWRzaGVldC9mcm9udCc6XG4gICAgJ0Zyb250cyBhcyBkYXRhOiBgRnJvbnREYXRhYCBhbmQgaXRzIHBhY2thZ2VzLCBgcmVhZEZyb250YCwgYGNoZWNrRnJvbnRgLCBgdG9TdG9yeUxpbmtgLCBhbmQgYGFycmFuZ2VQYWNrYWdlYCwgd2hpY2ggcGxhY2VzIHN0b3JpZXMgYnkgdGhlaXIgbnVtYmVyIGFuZCBpbXBvcnRhbmNlLiBObyBSZWFjdC4nLFxuICAnYnJvYWRzaGVldC9hZGFwdGVycyc6ICdSZWFkcyBvdGhlciBmb3JtYXRzOiB0cmFuc2NyaXB0cyBhbmQgV2ViVlRULicsXG4gICdicm9hZHNoZWV0L2FkYXB0ZXJzL3BvcnRhYmxlLXRleHQnOiAnUmVhZHMgUG9ydGFibGUgVGV4dCwgYW5kIGRvY3VtZW50cyBvZiBTYW5pdHkgdGhhdCBoYXZlIGl0LicsXG4gICdicm9hZHNoZWV0L2FkYXB0ZXJzL2NvbnRlbnRmdWwnOiAnUmVhZHMgZW50cmllcyBhbmQgcmljaCB0ZXh0IG9mIENvbnRlbnRmdWwsIGZyb20gUkVTVCBhbmQgR3JhcGhRTC4nLFxuICAnYnJvYWRzaGVldC9hZGFwdGVycy9jb250ZW50LXRyZWUnOiAnUmVhZHMgY29udGVudC10cmVlLCB0aGUgZm9ybWF0IG9mIHRoZSBGaW5hbmNpYWwgVGltZXMuJyxcbiAgJ2Jyb2Fkc2hlZXQvYWRhcHRlcnMvYmJjJzogJ1JlYWRzIHRoZSBibG9ja3Mgb2YgQkJDIGFydGljbGVzLCBuZXcgYW5kIG9sZC4nLFxuICAnYnJvYWRzaGVldC9jb3JlJzpcbiAgICAnVGhlIGFydGljbGUgcGFnZSBhbmQgd2hhdCByZW5kZXJzIGJsb2Nrcywgd2l0aCB0aGUgYmxvY2tzIHRoYXQgbmVhcmx5IGV2ZXJ5IHN0b3J5IGhhczsgb3RoZXJzIGFyZSBhZGRlZCBieSBgY29tcG9uZW50c2AuJyxcbiAgJ2Jyb2Fkc2hlZXQvZXhwb3J0ZXJzJzogJ1dyaXRlcyBvdGhlciBmb3JtYXRzOiBKU09OLUxELCBoZWFkIHRhZ3MgYW5kIHRyYW5zY3JpcHRzLicsXG4gICdicm9hZHNoZWV0L2xpdmUnOiAnQ29udmVyc2F0aW9ucyB0aGF0IGNvbnRpbnVlIHdoaWxlIHRoZXkgYXJlIHJlYWQuJyxcbiAgJ2Jyb2Fkc2hlZXQvbWVzc2FnZXMnOlxuICAgICdUaGUgdGV4dHMgb2YgdGhlIGludGVyZmFjZSBpbiBldmVyeSBsYW5ndWFnZS4gRWFjaCBsYW5ndWFnZSBhbHNvIGhhcyBhbiBpbXBvcnQgcGF0aCBvZiBpdHMgb3duLicsXG4gICdicm9hZHNoZWV0L3RoZW1lJzogJ1RoZW1lcywgdGhlaXIgdG9rZW5zLCBhbmQgdGhlaXIgQ1NTLiBObyBSZWFjdC4nLFxuICAnYnJvYWRzaGVldC90aGVtZS9jaGVjayc6ICdDb250cmFzdCBjaGVja3MgZm9yIGEgdGhlbWUuJyxcbiAgJ2Jyb2Fkc2hlZXQvdGhlbWUvZGVzaWduLXRva2Vucyc6ICdJbXBvcnQgYW5kIGV4cG9ydCBvZiBkZXNpZ24gdG9rZW5zIChEZXNpZ24gVG9rZW5zIENvbW11bml0eSBHcm91cCwgMjAyNS4xMCkuJyxcbiAgJ2Jyb2Fkc2hlZXQvc3RhdGljJzpcbiAgICAnVGhlIHNhbWUgd2l0aG91dCBzdHlsZWQtY29tcG9uZW50czogY2xhc3MgbmFtZXMgYXJlIGZpeGVkLCBhbmQgYGJyb2Fkc2hlZXQvc3RhdGljL3N0eWxlcy5jc3NgIGhhcyB0aGUgcnVsZXMuJyxcbiAgJ2Jyb2Fkc2hlZXQvc3RhdGljL2NvbXBvbmVudHMvKic6XG4gICAgJ09uZSBjb21wb25lbnQgYXQgYSB0aW1lLCB3aXRob3V0IHN0eWxlZC1jb21wb25lbnRzLiBJdHMgc3R5bGUgc2hlZXQgaXMgaW4gYGJyb2Fkc2hlZXQvc3RhdGljL3N0eWxlcy9gLCB3aXRoIHRoZSBzYW1lIG5hbWUuJyxcbiAgJ2Jyb2Fkc2hlZXQvc3RhdGljL2xpdmUnOiAnYGJyb2Fkc2hlZXQvbGl2ZWAgZm9yIHBhZ2VzIG9mIGBicm9hZHNoZWV0L3N0YXRpY2AuJyxcbiAgJ2Jyb2Fkc2hlZXQvc3RhdGljL3NlcnZlcic6ICdgYnJvYWRzaGVldC9zZXJ2ZXJgIGZvciBwYWdlcyBvZiBgYnJvYWRzaGVldC9zdGF0aWNgLicsXG4gICdicm9hZHNoZWV0L2lzbGFuZHMnOiAnQmVoYXZpb3VyIGZvciBwYWdlcyB3aXRob3V0IFJlYWN0IGluIHRoZSBicm93c2VyOiByZW1lbWJlcnMgY2hvaWNlcywgY29waWVzIGxpbmtzLicsXG4gICdicm9hZHNoZWV0L3NlcnZlci9wcmVyZW5kZXInOiAnV3JpdGVzIGFueSBudW1iZXIgb2YgYXJ0aWNsZXMgYXMgZmlsZXMuJyxcbiAgJ2Jyb2Fkc2hlZXQvc3RhdGljL3NlcnZlci9wcmVyZW5kZXInOiAnYGJyb2Fkc2hlZXQvc2VydmVyL3ByZXJlbmRlcmAgd2l0aG91dCBzdHlsZWQtY29tcG9uZW50cy4nLFxuICAnYnJvYWRzaGVldC9zdHlsZWQnOiAnRGVjbGFyZXMgdGhlIHRoZW1lIG9mIHRoZSBsaWJyYXJ5IGFzIHRoZSBgRGVmYXVsdFRoZW1lYCBvZiBzdHlsZWQtY29tcG9uZW50cy4nLFxuICAnYnJvYWRzaGVldC9zZXJ2ZXInOiAnUmVuZGVycyBhbiBhcnRpY2xlIGFzIGEgY29tcGxldGUgSFRNTCBkb2N1bWVudCwgYXMgYSBzdHJpbmcgb3IgYXMgYSBzdHJlYW0uJyxcbn07XG5cbi8qKiBUaGUgdHlwZXMgb2YgdGhlIGFydGljbGUgbW9kZWwgdGhhdCBldmVyeW9uZSBuZWVkcy4gKi9cbmNvbnN0IG1vZGVsID0gWydBcnRpY2xlJywgJ0Jsb2NrJywgJ1RleHQnLCAnQ29udmVyc2F0aW9uJywgJ1Byb3ZlbmFuY2UnLCAnQ29ycmVjdGlvbiddO1xuXG4vKipcbiAqIFdoYXQgY29kaW5nIGFzc2lzdGFudHMgcmVhZCBvZiB0aGUgcGFja2FnZTogYSBwYWdlIGZvciBlYWNoIGNvbXBvbmVudCBhbmQgZWFjaCBlbnRyeSwgYW5kIGBsbG1zLnR4dGAgKGxsbXN0eHQub3JnKSwgd2hpY2ggbGVhZHMgdG9cbiAqIHRoZW07IGJ5IHRoZWlyIHBhdGhzIGluIHRoZSBwYWNrYWdlLiBNYWRlIGZyb20gdGhlIHR5cGVzIHRoYXQgdGhlIHBhY2thZ2UgaW4gdGhlIGZvbGRlciBkZWNsYXJlcywgYW5kIGZyb20gaXRzIHN0b3JpZXMuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBkb2NzKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxNYXA8c3RyaW5nLCBzdHJpbmc+PiB7XG4gIGNvbnN0IHR5cGVzID0gcmVhZFB1YmxpY1R5cGVzKGZvbGRlcik7XG4gIGNvbnN0IGNvbXBvbmVudHMgPSBjb21wb25lbnRzT2YodHlwZXMpO1xuICBjb25zdCBzdG9yaWVzID0gYXdhaXQgcmVhZFN0b3JpZXMoZm9sZGVyLCAobmFtZSkgPT4ge1xuICAgIGNvbnN0IGNvbXBvbmVudCA9IGNvbXBvbmVudHMuZmluZCgoY29tcG9uZW50KSA9PiBjb21wb25lbnQubmFtZSA9PT0gbmFtZSk7XG4gICAgcmV0dXJuIG5ldyBNYXAoY29tcG9uZW50Py5wcm9wcy5mbGF0TWFwKCh7IG5hbWUsIGZhbGxiYWNrIH0pID0+IChmYWxsYmFjayA/IFtbbmFtZSwgZmFsbGJhY2tdXSA6IFtdKSkpO1xuICB9KTtcbiAgY29uc3QgYm9vayA9IG5ldyBCb29rKHR5cGVzLCBjb21wb25lbnRzLCBzdG9yaWVzLCBndWlkZXNJbihmb2xkZXIpKTtcbiAgcmV0dXJuIGJvb2sucGFnZXMoKTtcbn1cblxuLyoqIEEgcGFnZSB0aGF0IHBlb3BsZSB3cml0ZTogdGhlIFJFQURNRSwgb3Igb25lIG9mIGBkb2NzL2AuICovXG5pbnRlcmZhY2UgR3VpZGUge1xuICAvKiogSXRzIHBhdGggaW4gdGhlIHBhY2thZ2UuICovXG4gIHBhdGg6IHN0cmluZztcbiAgdGV4dDogc3RyaW5nO1xufVxuXG5mdW5jdGlvbiBndWlkZXNJbihmb2xkZXI6IHN0cmluZyk6IEd1aWRlW10ge1xuICBjb25zdCBwYWdlcyA9IHJlYWRkaXJTeW5jKGpvaW4oZm9sZGVyLCAnZG9jcycpKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+IG5hbWUuZW5kc1dpdGgoJy5tZCcpKVxuICAgIC5zb3J0KCk7XG4gIHJldHVybiBbJ1JFQURNRS5tZCcsIC4uLnBhZ2VzLm1hcCgobmFtZSkgPT4gYGRvY3MvJHtuYW1lfWApXS5tYXAoKHBhdGgpID0+ICh7XG4gICAgcGF0aCxcbiAgICB0ZXh0OiByZWFkRmlsZVN5bmMoam9pbihmb2xkZXIsIHBhdGgpLCAndXRmOCcpLFxuICB9KSk7XG59XG5cbi8qKiBBIGNvbXBvbmVudCwgYnkgaXRzIGRlY2xhcmF0aW9ucy4gKi9cbmludGVyZmFjZSBDb21wb25lbnQgZXh0ZW5kcyBQdWJsaWNOYW1lIHtcbiAgLyoqIEl0cyBvd24gcHJvcHMsIGluIHRoZSBvcmRlciBvZiB0aGVpciBkZWNsYXJhdGlvbi4gKi9cbiAgcHJvcHM6IFByb3BbXTtcbiAgLyoqIFRoZSB0eXBlIG9mIGl0cyBwcm9wcywgYnkgaXRzIGRlY2xhcmF0aW9uLiAqL1xuICBwcm9wc1R5cGU/OiBQdWJsaWNOYW1lO1xufVxuXG5pbnRlcmZhY2UgUHJvcCB7XG4gIG5hbWU6IHN0cmluZztcbiAgdHlwZTogc3RyaW5nO1xuICBpc09wdGlvbmFsOiBib29sZWFuO1xuICBmYWxsYmFjazogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICB0ZXh0OiBzdHJpbmc7XG4gIGRlY2xhcmF0aW9uOiB0cy5EZWNsYXJhdGlvbjtcbn1cblxuLyoqIFRoZSBjb21wb25lbnRzIG9mIHRoZSB3aG9sZSBsaWJyYXJ5LiAqL1xuZnVuY3Rpb24gY29tcG9uZW50c09mKHsgZW50cmllcywgY2hlY2tlciwgaXNPd24gfTogUHVibGljVHlwZXMpOiBDb21wb25lbnRbXSB7XG4gIGNvbnN0IG5hbWVzID0gZW50cmllcy5maW5kKCh7IGtleSB9KSA9PiBrZXkgPT09ICcuJyk/Lm5hbWVzID8/IFtdO1xuICByZXR1cm4gbmFtZXMuZmxhdE1hcCgob25lKSA9PiB7XG4gICAgY29uc3QgW2RlY2xhcmF0aW9uXSA9IG9uZS5kZWNsYXJhdGlvbnMuZmlsdGVyKChlYWNoKSA9PiAhdHMuaXNUeXBlQWxpYXNEZWNsYXJhdGlvbihlYWNoKSk7XG4gICAgaWYgKCEvXltBLVpdLy50ZXN0KG9uZS5uYW1lKSB8fCAhKG9uZS5zeW1ib2wuZmxhZ3MgJiB0cy5TeW1ib2xGbGFncy5WYWx1ZSkgfHwgIWRlY2xhcmF0aW9uKSByZXR1cm4gW107XG4gICAgY29uc3QgW2NhbGxdID0gY2hlY2tlci5nZXRUeXBlT2ZTeW1ib2wob25lLnN5bWJvbCkuZ2V0Q2FsbFNpZ25hdHVyZXMoKTtcbiAgICBjb25zdCBbcGFyYW1ldGVyXSA9IGNhbGw/LmdldFBhcmFtZXRlcnMoKSA/PyBbXTtcbiAgICBpZiAoIXBhcmFtZXRlcikgcmV0dXJuIFtdO1xuICAgIGNvbnN0IHByb3BzID0gY2hlY2tlclxuICAgICAgLmdldFR5cGVPZlN5bWJvbChwYXJhbWV0ZXIpXG4gICAgICAuZ2V0UHJvcGVydGllcygpXG4gICAgICAuZmxhdE1hcCgocHJvcCkgPT4gcHJvcE9mKHByb3AsIGlzT3duKSk7XG4gICAgcmV0dXJuIFt7IC4uLm9uZSwgcHJvcHMsIHByb3BzVHlwZTogbmFtZXMuZmluZCgoeyBuYW1lIH0pID0+IG5hbWUgPT09IGAke29uZS5uYW1lfVByb3BzYCkgfV07XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBwcm9wT2Yoc3ltYm9sOiB0cy5TeW1ib2wsIGlzT3duOiAobm9kZTogdHMuTm9kZSkgPT4gYm9vbGVhbik6IFByb3BbXSB7XG4gIGNvbnN0IGRlY2xhcmF0aW9uID0gc3ltYm9sLmRlY2xhcmF0aW9ucz8uZmluZChpc093bik7XG4gIGlmICghZGVjbGFyYXRpb24pIHJldHVybiBbXTtcbiAgY29uc3QgdHlwZSA9IHRzLmlzUHJvcGVydHlTaWduYXR1cmUoZGVjbGFyYXRpb24pICYmIGRlY2xhcmF0aW9uLnR5cGU7XG4gIHJldHVybiBbXG4gICAge1xuICAgICAgbmFtZTogc3ltYm9sLm5hbWUsXG4gICAgICB0eXBlOiAodHlwZSA/IHdyaXR0ZW4odHlwZSwgZmFsc2UpIDogd3JpdHRlbihkZWNsYXJhdGlvbiwgZmFsc2UpKVxuICAgICAgICAucmVwbGFjZSgvXFxzKlxcL1xcKlxcKi4qP1xcKlxcL1xccyp8XFxzKy9ncywgJyAnKVxuICAgICAgICAudHJpbSgpLFxuICAgICAgaXNPcHRpb25hbDogKHN5bWJvbC5mbGFncyAmIHRzLlN5bWJvbEZsYWdzLk9wdGlvbmFsKSAhPT0gMCxcbiAgICAgIGZhbGxiYWNrOiB0YWdPZihkZWNsYXJhdGlvbiwgJ2RlZmF1bHQnKSxcbiAgICAgIHRleHQ6IGRvY3NPZihkZWNsYXJhdGlvbiksXG4gICAgICBkZWNsYXJhdGlvbixcbiAgICB9LFxuICBdO1xufVxuXG4vKiogV2hlcmUgZWFjaCBwdWJsaWMgbmFtZSBpcyB0b2xkLCBhbmQgdGhlIHBhZ2VzIHRoYXQgdGVsbCBpdC4gKi9cbmNsYXNzIEJvb2sge1xuICByZWFkb25seSAjdHlwZXM6IFB1YmxpY1R5cGVzO1xuICByZWFkb25seSAjY29tcG9uZW50czogQ29tcG9uZW50W107XG4gIHJlYWRvbmx5ICNzdG9yaWVzOiBNYXA8c3RyaW5nLCBDb21wb25lbnRTdG9yaWVzPjtcbiAgcmVhZG9ubHkgI2d1aWRlczogR3VpZGVbXTtcbiAgLyoqIFRoZSBwYWdlIGFuZCB0aGUgaGVhZGluZyBvZiBlYWNoIG5hbWUuICovXG4gIHJlYWRvbmx5ICNob21lcyA9IG5ldyBNYXA8dHMuU3ltYm9sLCB7IHBhZ2U6IHN0cmluZzsgbmFtZTogc3RyaW5nIH0+KCk7XG5cbiAgY29uc3RydWN0b3IodHlwZXM6IFB1YmxpY1R5cGVzLCBjb21wb25lbnRzOiBDb21wb25lbnRbXSwgc3RvcmllczogTWFwPHN0cmluZywgQ29tcG9uZW50U3Rvcmllcz4sIGd1aWRlczogR3VpZGVbXSkge1xuICAgIHRoaXMuI3R5cGVzID0gdHlwZXM7XG4gICAgdGhpcy4jY29tcG9uZW50cyA9IGNvbXBvbmVudHM7XG4gICAgdGhpcy4jc3RvcmllcyA9IHN0b3JpZXM7XG4gICAgdGhpcy4jZ3VpZGVzID0gZ3VpZGVzO1xuICAgIGZvciAoY29uc3QgeyBzeW1ib2wsIG5hbWUsIHByb3BzVHlwZSB9IG9mIGNvbXBvbmVudHMpIHtcbiAgICAgIHRoaXMuI2hvbWVzLnNldChzeW1ib2wsIHsgcGFnZTogbmFtZSwgbmFtZSB9KTtcbiAgICAgIGlmIChwcm9wc1R5cGUpIHRoaXMuI2hvbWVzLnNldChwcm9wc1R5cGUuc3ltYm9sLCB7IHBhZ2U6IG5hbWUsIG5hbWU6ICdQcm9wcycgfSk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZW50cnkgb2YgdHlwZXMuZW50cmllcykge1xuICAgICAgZm9yIChjb25zdCB7IHN5bWJvbCwgbmFtZSB9IG9mIGVudHJ5Lm5hbWVzKSB7XG4gICAgICAgIGlmICghdGhpcy4jaG9tZXMuaGFzKHN5bWJvbCkpIHRoaXMuI2hvbWVzLnNldChzeW1ib2wsIHsgcGFnZTogdGhpcy4jcGFnZU9mKGVudHJ5KSwgbmFtZSB9KTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICBwYWdlcygpOiBNYXA8c3RyaW5nLCBzdHJpbmc+IHtcbiAgICBjb25zdCBwYWdlcyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gICAgZm9yIChjb25zdCBjb21wb25lbnQgb2YgdGhpcy4jY29tcG9uZW50cykgcGFnZXMuc2V0KGNvbXBvbmVudC5uYW1lLCB0aGlzLiNjb21wb25lbnRQYWdlKGNvbXBvbmVudCkpO1xuICAgIGNvbnN0IGVudHJpZXMgPSBuZXcgTWFwPHN0cmluZywgRW50cnlbXT4oKTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIHRoaXMuI3R5cGVzLmVudHJpZXMpIHtcbiAgICAgIGNvbnN0IHBhZ2UgPSB0aGlzLiNwYWdlT2YoZW50cnkpO1xuICAgICAgaWYgKCFwYWdlcy5oYXMocGFnZSkpIGVudHJpZXMuc2V0KHBhZ2UsIFsuLi4oZW50cmllcy5nZXQocGFnZSkgPz8gW10pLCBlbnRyeV0pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IFtwYWdlLCBwYXJ0c10gb2YgZW50cmllcykgcGFnZXMuc2V0KHBhZ2UsIHRoaXMuI2VudHJ5UGFnZShwYXJ0cykpO1xuICAgIGNvbnN0IGZvbGRlZCA9IFsuLi5wYWdlcy5rZXlzKCldLm1hcCgobmFtZSkgPT4gbmFtZS50b0xvd2VyQ2FzZSgpKTtcbiAgICBpZiAobmV3IFNldChmb2xkZWQpLnNpemUgPCBmb2xkZWQubGVuZ3RoKSB0aHJvdyBuZXcgRXJyb3IoYFR3byBwYWdlcyBvZiBvbmUgbmFtZTogJHtmb2xkZWQuam9pbignLCAnKX1gKTtcbiAgICBjb25zdCBwYXRocyA9IFsuLi5wYWdlc10ubWFwKChbcGFnZSwgdGV4dF0pOiBbc3RyaW5nLCBzdHJpbmddID0+IFtgZGlzdC9kb2NzLyR7cGFnZX0ubWRgLCB0ZXh0XSk7XG4gICAgcmV0dXJuIG5ldyBNYXAoW1snbGxtcy50eHQnLCB0aGlzLiNjb250ZW50cyhbLi4uZW50cmllc10pXSwgLi4ucGF0aHNdKTtcbiAgfVxuXG4gIC8qKiBBIGNvbXBvbmVudCdzIG93biBlbnRyeSBpcyB0b2xkIG9uIHRoZSBjb21wb25lbnQncyBwYWdlLCBhbmQgZW50cmllcyB0aGF0IHNoYXJlIGEgc3RhciBzaGFyZSBhIHBhZ2UuICovXG4gICNwYWdlT2YoeyBzcGVjaWZpZXIsIGtleSB9OiBFbnRyeSk6IHN0cmluZyB7XG4gICAgY29uc3QgbmFtZSA9IGJhc2VuYW1lKHNwZWNpZmllcik7XG4gICAgaWYgKFxuICAgICAga2V5LmluY2x1ZGVzKCcqJykgJiZcbiAgICAgIHRoaXMuI2NvbXBvbmVudHMuc29tZSgoY29tcG9uZW50KSA9PiBjb21wb25lbnQubmFtZSA9PT0gbmFtZSkgJiZcbiAgICAgIGtleSA9PT0gJy4vY29tcG9uZW50cy8qJ1xuICAgICkge1xuICAgICAgcmV0dXJuIG5hbWU7XG4gICAgfVxuICAgIGNvbnN0IHBhdGggPSBrZXkuaW5jbHVkZXMoJyonKSA/IGtleS5yZXBsYWNlKC9cXC9cXCouKi8sICcnKSA6IGtleTtcbiAgICByZXR1cm4gcGF0aCA9PT0gJy4nID8gJ2Jyb2Fkc2hlZXQnIDogcGF0aC5yZXBsYWNlKCcuLycsICcnKS5yZXBsYWNlQWxsKCcvJywgJy0nKTtcbiAgfVxuXG4gICNjb21wb25lbnRQYWdlKGNvbXBvbmVudDogQ29tcG9uZW50KTogc3RyaW5nIHtcbiAgICBjb25zdCB7IG5hbWUsIGRlY2xhcmF0aW9ucywgcHJvcHMsIHByb3BzVHlwZSB9ID0gY29tcG9uZW50O1xuICAgIGNvbnN0IGRlY2xhcmF0aW9uID0gZGVjbGFyYXRpb25zLmZpbmQoKGVhY2gpID0+ICF0cy5pc1R5cGVBbGlhc0RlY2xhcmF0aW9uKGVhY2gpKSBhcyB0cy5EZWNsYXJhdGlvbjtcbiAgICBjb25zdCBvd24gPSB0aGlzLiN0eXBlcy5lbnRyaWVzLmZpbmQoKHsgc3BlY2lmaWVyIH0pID0+IHNwZWNpZmllciA9PT0gYGJyb2Fkc2hlZXQvY29tcG9uZW50cy8ke25hbWV9YCk7XG4gICAgY29uc3QgYWxzbyA9IChvd24/Lm5hbWVzID8/IFtdKS5maWx0ZXIoKHsgc3ltYm9sIH0pID0+IHtcbiAgICAgIGNvbnN0IGhvbWUgPSB0aGlzLiNob21lcy5nZXQoc3ltYm9sKTtcbiAgICAgIHJldHVybiBob21lPy5wYWdlID09PSBuYW1lICYmIHN5bWJvbCAhPT0gY29tcG9uZW50LnN5bWJvbCAmJiBzeW1ib2wgIT09IHByb3BzVHlwZT8uc3ltYm9sO1xuICAgIH0pO1xuICAgIGNvbnN0IHN0b3J5ID0gdGhpcy4jc3Rvcmllcy5nZXQobmFtZSk7XG4gICAgcmV0dXJuIGpvaW5lZChcbiAgICAgIGAjICR7bmFtZX1gLFxuICAgICAgdGV4dFdpdGhUYWdzKGRlY2xhcmF0aW9uKSxcbiAgICAgIGZlbmNlZChcbiAgICAgICAgJ3RzJyxcbiAgICAgICAgW1xuICAgICAgICAgIGBpbXBvcnQgeyAke25hbWV9IH0gZnJvbSAnYnJvYWRzaGVldCc7YCxcbiAgICAgICAgICAuLi4ob3duID8gW2AvLyBvciBhbG9uZTogaW1wb3J0IHsgJHtuYW1lfSB9IGZyb20gJyR7b3duLnNwZWNpZmllcn0nO2BdIDogW10pLFxuICAgICAgICBdLmpvaW4oJ1xcbicpLFxuICAgICAgKSxcbiAgICAgICcjIyBQcm9wcycsXG4gICAgICBwcm9wcy5sZW5ndGggPiAwICYmIHRhYmxlT2YocHJvcHMpLFxuICAgICAgYXR0cmlidXRlc05vdGUocHJvcHNUeXBlPy5kZWNsYXJhdGlvbnMgPz8gW10sIHByb3BzKSxcbiAgICAgIHRoaXMuI3R5cGVzT2YoY29tcG9uZW50LCBhbHNvKSxcbiAgICAgIC4uLnRoaXMuI2V4YW1wbGVzT2YoY29tcG9uZW50LCBzdG9yeSksXG4gICAgICBzdG9yeT8udGV4dCAmJiBgIyMgVXNhZ2VcXG5cXG4ke3N0b3J5LnRleHR9YCxcbiAgICAgIGFsc28ubGVuZ3RoID4gMCAmJiBgIyMgQWxzbyBpbiBcXGAke293bj8uc3BlY2lmaWVyfVxcYGAsXG4gICAgICAuLi5hbHNvLm1hcCgob25lKSA9PiB0aGlzLiNuYW1lU2VjdGlvbihvbmUpKSxcbiAgICApO1xuICB9XG5cbiAgLyoqIFRoZSB0eXBlcyB0aGF0IHRoZSBwcm9wcyByZWZlciB0bzogYSBsaW5rIHRvIHdoZXJlIGVhY2ggaXMgdG9sZCwgb3IgdGhlIHR5cGUgaXRzZWxmIHdoZXJlIGl0IGlzIHRvbGQgbm93aGVyZSBlbHNlLiAqL1xuICAjdHlwZXNPZih7IG5hbWUsIHByb3BzLCBwcm9wc1R5cGUgfTogQ29tcG9uZW50LCBhbHNvOiBQdWJsaWNOYW1lW10pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IGxpbmtzOiBzdHJpbmdbXSA9IFtdO1xuICAgIGNvbnN0IHRleHRzOiBzdHJpbmdbXSA9IFtdO1xuICAgIGNvbnN0IHNlZW4gPSBuZXcgU2V0PHRzLlN5bWJvbD4ocHJvcHNUeXBlID8gW3Byb3BzVHlwZS5zeW1ib2xdIDogW10pO1xuICAgIGNvbnN0IGxlZnQgPSBwcm9wcy5tYXAoKHsgZGVjbGFyYXRpb24gfSkgPT4gZGVjbGFyYXRpb24pO1xuICAgIGZvciAobGV0IG5leHQgPSBsZWZ0LnNoaWZ0KCk7IG5leHQ7IG5leHQgPSBsZWZ0LnNoaWZ0KCkpIHtcbiAgICAgIGZvciAoY29uc3QgW3N5bWJvbCwgb3duXSBvZiByZWZlcnJlZEJ5KG5leHQsIHRoaXMuI3R5cGVzKSkge1xuICAgICAgICBpZiAoc2Vlbi5oYXMoc3ltYm9sKSB8fCAhb3duLnNvbWUoaXNUeXBlKSkgY29udGludWU7XG4gICAgICAgIHNlZW4uYWRkKHN5bWJvbCk7XG4gICAgICAgIGNvbnN0IGhvbWUgPSB0aGlzLiNob21lcy5nZXQoc3ltYm9sKTtcbiAgICAgICAgY29uc3QgaXNIZXJlID0gaG9tZT8ucGFnZSA9PT0gbmFtZSAmJiBhbHNvLnNvbWUoKG9uZSkgPT4gb25lLnN5bWJvbCA9PT0gc3ltYm9sKTtcbiAgICAgICAgaWYgKGhvbWUpIGxpbmtzLnB1c2goYFtcXGAke3N5bWJvbC5uYW1lfVxcYF0oJHtpc0hlcmUgPyAnJyA6IGAke2hvbWUucGFnZX0ubWRgfSMke2FuY2hvcihob21lLm5hbWUpfSlgKTtcbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgdGV4dHMucHVzaCguLi5vd24ubWFwKChkZWNsYXJhdGlvbikgPT4gdGV4dE9mKGRlY2xhcmF0aW9uLCB0aGlzLiN0eXBlcy5jaGVja2VyKSkpO1xuICAgICAgICAgIGxlZnQucHVzaCguLi5vd24pO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChsaW5rcy5sZW5ndGggKyB0ZXh0cy5sZW5ndGggPT09IDApIHJldHVybiB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIGpvaW5lZChcbiAgICAgICcjIyMgVHlwZXMnLFxuICAgICAgbGlua3MubGVuZ3RoID4gMCAmJiBgVXNlZCBpbiB0aGUgcHJvcHM6ICR7bGlua3Muam9pbignLCAnKX0uYCxcbiAgICAgIHRleHRzLmxlbmd0aCA+IDAgJiYgZmVuY2VkKCd0cycsIHRleHRzLm1hcCgodGV4dCkgPT4gdGV4dC5yZXBsYWNlKC9eZXhwb3J0IC9nbSwgJycpKS5qb2luKCdcXG5cXG4nKSksXG4gICAgKS50cmltRW5kKCk7XG4gIH1cblxuICAjZXhhbXBsZXNPZih7IG5hbWUsIGRlY2xhcmF0aW9ucyB9OiBDb21wb25lbnQsIHN0b3J5OiBDb21wb25lbnRTdG9yaWVzIHwgdW5kZWZpbmVkKTogc3RyaW5nW10ge1xuICAgIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IHN0b3J5Py5leGFtcGxlcyA/PyB0aGlzLiNleGFtcGxlc1dpdGgobmFtZSk7XG4gICAgY29uc3Qgc2Vjb25kID0gb3RoZXJzLmZpbmQoKHsgY29kZSwgdGV4dCB9KSA9PiB0ZXh0ICE9PSAnJyAmJiBjb2RlICE9PSBmaXJzdD8uY29kZSkgPz8gb3RoZXJzWzBdO1xuICAgIGNvbnN0IHNob3duID0gW2ZpcnN0LCBzZWNvbmRdLmZpbHRlcigob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCk7XG4gICAgY29uc3Qgb3duID0gZGVjbGFyYXRpb25zLm1hcCgoZWFjaCkgPT4gdGFnT2YoZWFjaCwgJ2V4YW1wbGUnKSkuZmluZCgodGV4dCkgPT4gdGV4dCAhPT0gdW5kZWZpbmVkKTtcbiAgICBpZiAoc2hvd24ubGVuZ3RoID09PSAwICYmIG93bikgcmV0dXJuIFsnIyMgRXhhbXBsZScsIG93bl07XG4gICAgaWYgKHNob3duLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFtdO1xuICAgIHJldHVybiBbXG4gICAgICBzaG93bi5sZW5ndGggPiAxID8gJyMjIEV4YW1wbGVzJyA6ICcjIyBFeGFtcGxlJyxcbiAgICAgIC4uLnNob3duLm1hcCgoeyB0aXRsZSwgdGV4dCwgY29kZSB9KSA9PiBqb2luZWQoYCMjIyAke3RpdGxlfWAsIHRleHQsIGZlbmNlZCgndHN4JywgY29kZSkpLnRyaW1FbmQoKSksXG4gICAgXTtcbiAgfVxuXG4gIC8qKiBFeGFtcGxlcyBvZiBvdGhlciBjb21wb25lbnRzIHRoYXQgaGF2ZSB0aGlzIG9uZSBpbiB0aGVtLCBmb3Igb25lIHdpdGhvdXQgc3Rvcmllczsgb3IgdGhlIGd1aWRlcycuICovXG4gICNleGFtcGxlc1dpdGgobmFtZTogc3RyaW5nKTogRXhhbXBsZVtdIHtcbiAgICBjb25zdCB1c2UgPSBuZXcgUmVnRXhwKGBbPHtdJHtuYW1lfVxcXFxiYCk7XG4gICAgY29uc3QgYWxsID0gWy4uLnRoaXMuI3N0b3JpZXMudmFsdWVzKCldLmZsYXRNYXAoKHsgZXhhbXBsZXMgfSkgPT4gZXhhbXBsZXMpO1xuICAgIGNvbnN0IHNob3J0ID0gYWxsLmZpbHRlcigoeyBjb2RlIH0pID0+IHVzZS50ZXN0KGNvZGUpKS5zb3J0KChvbmUsIG90aGVyKSA9PiBvbmUuY29kZS5sZW5ndGggLSBvdGhlci5jb2RlLmxlbmd0aCk7XG4gICAgaWYgKHNob3J0Lmxlbmd0aCA+IDApIHJldHVybiBzaG9ydC5zbGljZSgwLCAxKTtcbiAgICByZXR1cm4gdGhpcy4jZXhhbXBsZXMoKVxuICAgICAgLmZpbHRlcigoeyBsYW5ndWFnZSwgY29kZSB9KSA9PiBsYW5ndWFnZSA9PT0gJ3RzeCcgJiYgdXNlLnRlc3QoY29kZSkpXG4gICAgICAubWFwKCh7IGNvZGUgfSkgPT4gY29kZSlcbiAgICAgIC5zbGljZSgwLCAxKVxuICAgICAgLm1hcCgoY29kZSkgPT4gKHsgdGl0bGU6ICdJbiBhIHBhZ2UnLCB0ZXh0OiAnJywgY29kZSB9KSk7XG4gIH1cblxuICAjZW50cnlQYWdlKGVudHJpZXM6IEVudHJ5W10pOiBzdHJpbmcge1xuICAgIGNvbnN0IFtmaXJzdF0gPSBlbnRyaWVzIGFzIFtFbnRyeV07XG4gICAgY29uc3QgeyBzcGVjaWZpZXIsIGtleSB9ID0gZmlyc3Q7XG4gICAgY29uc3Qgc2hhcmVkID0ga2V5LmluY2x1ZGVzKCcqJyk7XG4gICAgY29uc3QgdGl0bGUgPSB0aXRsZU9mKGZpcnN0KTtcbiAgICBjb25zdCBzZWN0aW9ucyA9IGVudHJpZXMuZmxhdE1hcCgoZW50cnkpID0+IHtcbiAgICAgIGlmIChlbnRyeS5rZXkuaW5jbHVkZXMoJyonKSAmJiAhc2hhcmVkKSB7XG4gICAgICAgIHJldHVybiBbYC0gXFxgJHtlbnRyeS5zcGVjaWZpZXJ9XFxgIGhhcyAke2VudHJ5Lm5hbWVzLm1hcCgob25lKSA9PiB0aGlzLiNsaW5rVG8ob25lKSkuam9pbignLCAnKX0gYWxvbmUuYF07XG4gICAgICB9XG4gICAgICBpZiAoZW50cnkuc2FtZVR5cGVzQXMpIHtcbiAgICAgICAgY29uc3QgcGFnZSA9IHRoaXMuI3BhZ2VPZih7XG4gICAgICAgICAgLi4uZW50cnksXG4gICAgICAgICAgLi4udGhpcy4jdHlwZXMuZW50cmllcy5maW5kKChvbmUpID0+IG9uZS5zcGVjaWZpZXIgPT09IGVudHJ5LnNhbWVUeXBlc0FzKSxcbiAgICAgICAgfSk7XG4gICAgICAgIGNvbnN0IGxpbmsgPSBgW1xcYCR7ZW50cnkuc2FtZVR5cGVzQXN9XFxgXSgke3BhZ2V9Lm1kKWA7XG4gICAgICAgIHJldHVybiBbc2hhcmVkID8gYC0gXFxgJHtlbnRyeS5zcGVjaWZpZXJ9XFxgIGlzICR7bGlua31gIDogYEl0IGhhcyB0aGUgc2FtZSBuYW1lcyBhbmQgdHlwZXMgYXMgJHtsaW5rfS5gXTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGhlcmUgPSBlbnRyeS5uYW1lcy5maWx0ZXIoKHsgc3ltYm9sIH0pID0+IHRoaXMuI2hvbWVzLmdldChzeW1ib2wpPy5wYWdlID09PSB0aGlzLiNwYWdlT2YoZW50cnkpKTtcbiAgICAgIGNvbnN0IHRvbGQgPSBuZXcgU2V0PHRzLlN5bWJvbD4oKTtcbiAgICAgIGNvbnN0IG9uY2UgPSBoZXJlLmZpbHRlcigoeyBzeW1ib2wgfSkgPT4gIXRvbGQuaGFzKHN5bWJvbCkgJiYgdG9sZC5hZGQoc3ltYm9sKSk7XG4gICAgICBjb25zdCBlbHNld2hlcmUgPSBlbnRyeS5uYW1lcy5maWx0ZXIoKG9uZSkgPT4gIWhlcmUuaW5jbHVkZXMob25lKSk7XG4gICAgICBjb25zdCB2YWx1ZXMgPSBvbmNlLmZpbHRlcigoeyBzeW1ib2wgfSkgPT4gc3ltYm9sLmZsYWdzICYgKHRzLlN5bWJvbEZsYWdzLlZhbHVlIHwgdHMuU3ltYm9sRmxhZ3MuTW9kdWxlKSk7XG4gICAgICBjb25zdCByZXN0ID0gb25jZS5maWx0ZXIoKG9uZSkgPT4gIXZhbHVlcy5pbmNsdWRlcyhvbmUpKTtcbiAgICAgIHJldHVybiBbXG4gICAgICAgIHNoYXJlZCAmJiBgIyMgJHtlbnRyeS5zcGVjaWZpZXJ9YCxcbiAgICAgICAgdmFsdWVzLmxlbmd0aCA+IDAgJiYgIXNoYXJlZCAmJiAnIyMgVmFsdWVzIGFuZCBmdW5jdGlvbnMnLFxuICAgICAgICAuLi52YWx1ZXMubWFwKChvbmUpID0+IHRoaXMuI25hbWVTZWN0aW9uKG9uZSkpLFxuICAgICAgICByZXN0Lmxlbmd0aCA+IDAgJiYgIXNoYXJlZCAmJiAnIyMgVHlwZXMnLFxuICAgICAgICAuLi5yZXN0Lm1hcCgob25lKSA9PiB0aGlzLiNuYW1lU2VjdGlvbihvbmUpKSxcbiAgICAgICAgZWxzZXdoZXJlLmxlbmd0aCA+IDAgJiYgKHNoYXJlZCA/ICdPbiBvdGhlciBwYWdlczonIDogJyMjIE9uIG90aGVyIHBhZ2VzJyksXG4gICAgICAgIGVsc2V3aGVyZS5sZW5ndGggPiAwICYmIGVsc2V3aGVyZS5tYXAoKG9uZSkgPT4gdGhpcy4jbGlua1RvKG9uZSkpLmpvaW4oJywgJyksXG4gICAgICBdO1xuICAgIH0pO1xuICAgIGNvbnN0IG5hbWVzID0gZW50cmllcy5mbGF0TWFwKChlbnRyeSkgPT4gZW50cnkubmFtZXMubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSkpO1xuICAgIGNvbnN0IHZhbHVlcyA9IGVudHJpZXNbMF0/Lm5hbWVzLmZpbHRlcigoeyBzeW1ib2wgfSkgPT4gc3ltYm9sLmZsYWdzICYgdHMuU3ltYm9sRmxhZ3MuVmFsdWUpID8/IFtdO1xuICAgIGNvbnN0IHZhbHVlID0gKHZhbHVlcy5maW5kKCh7IHN5bWJvbCB9KSA9PiBzeW1ib2wuZmxhZ3MgJiB0cy5TeW1ib2xGbGFncy5GdW5jdGlvbikgPz8gdmFsdWVzWzBdKT8ubmFtZTtcbiAgICBjb25zdCBleGFtcGxlID0gdGhpcy4jZXhhbXBsZUZyb20oc3BlY2lmaWVyKTtcbiAgICByZXR1cm4gam9pbmVkKFxuICAgICAgYCMgJHt0aXRsZX1gLFxuICAgICAgcHVycG9zZU9mKHRpdGxlLCBuYW1lcyksXG4gICAgICBleGFtcGxlLFxuICAgICAgIXNoYXJlZCAmJlxuICAgICAgICAhZXhhbXBsZSAmJlxuICAgICAgICBmZW5jZWQoJ3RzJywgdmFsdWUgPyBgaW1wb3J0IHsgJHt2YWx1ZX0gfSBmcm9tICcke3NwZWNpZmllcn0nO2AgOiBgaW1wb3J0ICcke3NwZWNpZmllcn0nO2ApLFxuICAgICAgc2VjdGlvbnNcbiAgICAgICAgLmZpbHRlcigoc2VjdGlvbikgPT4gc2VjdGlvbilcbiAgICAgICAgLmpvaW4oJ1xcblxcbicpXG4gICAgICAgIC5yZXBsYWNlKC9eKC0gLiopXFxuXFxuKD89LSApL2dtLCAnJDFcXG4nKSxcbiAgICApO1xuICB9XG5cbiAgLyoqIFRoZSBmaXJzdCBleGFtcGxlIG9mIHRoZSBndWlkZXMgdGhhdCBpbXBvcnRzIGFuIGVudHJ5LiAqL1xuICAjZXhhbXBsZUZyb20oc3BlY2lmaWVyOiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IGZvdW5kID0gdGhpcy4jZXhhbXBsZXMoKS5maW5kKCh7IGNvZGUgfSkgPT4gY29kZS5pbmNsdWRlcyhgIGZyb20gJyR7c3BlY2lmaWVyfSdgKSk7XG4gICAgcmV0dXJuIGZvdW5kICYmIGZlbmNlZChmb3VuZC5sYW5ndWFnZSwgZm91bmQuY29kZSk7XG4gIH1cblxuICAvKiogVGhlIGV4YW1wbGVzIG9mIHRoZSBndWlkZXM6IGVhY2ggaXMgYSBtb2R1bGUuICovXG4gICNleGFtcGxlcygpOiB7IGxhbmd1YWdlOiBzdHJpbmc7IGNvZGU6IHN0cmluZyB9W10ge1xuICAgIHJldHVybiB0aGlzLiNndWlkZXMuZmxhdE1hcCgoeyB0ZXh0IH0pID0+XG4gICAgICBbLi4udGV4dC5tYXRjaEFsbCgvXmBgYCh0c3g/KVxcbihbXFxzXFxTXSo/KVxcbmBgYCQvZ20pXS5tYXAoKFssIGxhbmd1YWdlID0gJycsIGNvZGUgPSAnJ10pID0+ICh7IGxhbmd1YWdlLCBjb2RlIH0pKSxcbiAgICApO1xuICB9XG5cbiAgI2xpbmtUbyh7IG5hbWUsIHN5bWJvbCB9OiBQdWJsaWNOYW1lKTogc3RyaW5nIHtcbiAgICBjb25zdCBob21lID0gdGhpcy4jaG9tZXMuZ2V0KHN5bWJvbCk7XG4gICAgcmV0dXJuIGhvbWUgPyBgW1xcYCR7bmFtZX1cXGBdKCR7aG9tZS5wYWdlfS5tZCMke2FuY2hvcihob21lLm5hbWUpfSlgIDogYFxcYCR7bmFtZX1cXGBgO1xuICB9XG5cbiAgLyoqIEEgbmFtZSB3aXRoIGl0cyBkb2NzdHJpbmcgYW5kIGl0cyBzaWduYXR1cmUuICovXG4gICNuYW1lU2VjdGlvbih7IG5hbWUsIGRlY2xhcmF0aW9ucywgc3ltYm9sIH06IFB1YmxpY05hbWUpOiBzdHJpbmcge1xuICAgIGNvbnN0IFtmaXJzdF0gPSBkZWNsYXJhdGlvbnM7XG4gICAgaWYgKCFmaXJzdCkgcmV0dXJuIGpvaW5lZChgIyMjICR7bmFtZX1gLCAnRGVjbGFyZWQgYnkgYW5vdGhlciBwYWNrYWdlLicpLnRyaW1FbmQoKTtcbiAgICBpZiAodHMuaXNTb3VyY2VGaWxlKGZpcnN0KSkgcmV0dXJuIGpvaW5lZChgIyMjICR7bmFtZX1gLCB0aGlzLiNtZW1iZXJzKG5hbWUsIHN5bWJvbCkpLnRyaW1FbmQoKTtcbiAgICBjb25zdCB0ZXh0ID0gZGVjbGFyYXRpb25zXG4gICAgICAubWFwKChlYWNoKSA9PiB3aXRob3V0TGVhZCh0ZXh0T2YoZWFjaCwgdGhpcy4jdHlwZXMuY2hlY2tlcikpKVxuICAgICAgLm1hcCgoZWFjaCkgPT4gZWFjaC5yZXBsYWNlKC9eZXhwb3J0IC9nbSwgJycpKVxuICAgICAgLmpvaW4oJ1xcblxcbicpO1xuICAgIHJldHVybiBqb2luZWQoYCMjIyAke25hbWV9YCwgZGVjbGFyYXRpb25zLm1hcCh0ZXh0V2l0aFRhZ3MpLmpvaW4oJ1xcblxcbicpLCBmZW5jZWQoJ3RzJywgdGV4dCkpLnRyaW1FbmQoKTtcbiAgfVxuXG4gIC8qKiBXaGF0IGEgbmFtZXNwYWNlIGhhcywgYnkgd2hhdCBpdCBpcyBmb3I6IHZhbHVlcyBtYXkgY2hhbmdlIHdpdGggdGhlIGxvb2suICovXG4gICNtZW1iZXJzKG5hbWU6IHN0cmluZywgc3ltYm9sOiB0cy5TeW1ib2wpOiBzdHJpbmcge1xuICAgIGNvbnN0IG1lbWJlcnMgPSB0aGlzLiN0eXBlcy5jaGVja2VyLmdldEV4cG9ydHNPZk1vZHVsZShzeW1ib2wpO1xuICAgIHJldHVybiBtZW1iZXJzXG4gICAgICAubWFwKCh7IG5hbWU6IG1lbWJlciwgZGVjbGFyYXRpb25zID0gW10gfSkgPT4gYC0gXFxgJHtuYW1lfS4ke21lbWJlcn1cXGA6ICR7ZGVjbGFyYXRpb25zLm1hcChkb2NzT2YpLmpvaW4oJyAnKX1gKVxuICAgICAgLnNvcnQoKVxuICAgICAgLmpvaW4oJ1xcbicpO1xuICB9XG5cbiAgLyoqIFRoZSBsaXN0IG9mIGNvbnRlbnRzLCBhcyBsbG1zdHh0Lm9yZyBoYXMgaXQ6IHRpdGxlLCBzdW1tYXJ5LCBhbmQgbGlzdHMgb2YgbGlua3MuICovXG4gICNjb250ZW50cyhlbnRyaWVzOiBbcGFnZTogc3RyaW5nLCBlbnRyaWVzOiBFbnRyeVtdXVtdKTogc3RyaW5nIHtcbiAgICBjb25zdCBbcGFnZXMsIHBhcnRzXSA9IFtcbiAgICAgIHRoaXMuI2NvbXBvbmVudHMuZmlsdGVyKCh7IG5hbWUgfSkgPT4gL15BcnRpY2xlfExheW91dCQvLnRlc3QobmFtZSkpLFxuICAgICAgdGhpcy4jY29tcG9uZW50cy5maWx0ZXIoKHsgbmFtZSB9KSA9PiAhL15BcnRpY2xlfExheW91dCQvLnRlc3QobmFtZSkpLFxuICAgIF07XG4gICAgY29uc3QgY29tcG9uZW50TGluZSA9ICh7IG5hbWUsIGRlY2xhcmF0aW9ucyB9OiBDb21wb25lbnQpID0+XG4gICAgICBsaW5rTGluZShcbiAgICAgICAgbmFtZSxcbiAgICAgICAgYGRpc3QvZG9jcy8ke25hbWV9Lm1kYCxcbiAgICAgICAgZG9jc09mKGRlY2xhcmF0aW9ucy5maW5kKChlYWNoKSA9PiAhdHMuaXNUeXBlQWxpYXNEZWNsYXJhdGlvbihlYWNoKSkgPz8gKGRlY2xhcmF0aW9uc1swXSBhcyB0cy5EZWNsYXJhdGlvbikpLFxuICAgICAgKTtcbiAgICBjb25zdCBtb2RlbE5hbWVzID0gdGhpcy4jdHlwZXMuZW50cmllcy5maW5kKCh7IGtleSB9KSA9PiBrZXkgPT09ICcuL2FydGljbGUnKT8ubmFtZXMgPz8gW107XG4gICAgY29uc3QgbW9kZWxMaW5lID0gKHsgbmFtZSwgZGVjbGFyYXRpb25zIH06IFB1YmxpY05hbWUpID0+XG4gICAgICBsaW5rTGluZShuYW1lLCBgZGlzdC9kb2NzL2FydGljbGUubWQjJHthbmNob3IobmFtZSl9YCwgZGVjbGFyYXRpb25zLm1hcChkb2NzT2YpLmpvaW4oJyAnKSk7XG4gICAgcmV0dXJuIGpvaW5lZChcbiAgICAgICcjIEJyb2Fkc2hlZXQnLFxuICAgICAgJz4gUmVhY3QgY29tcG9uZW50cyBmb3IgbmV3cyBsYXlvdXRzOiBvbmUgdHlwZWQgYEFydGljbGVgLCByZWFkYWJsZSBhdCB0aHJlZSBkZXB0aHMsIHdpdGggY29udmVyc2F0aW9ucywgdGhlbWVzLCBhbmQgQUkgZGlzY2xvc3VyZS4gUmVhY3QgMTksIHN0eWxlZC1jb21wb25lbnRzIDYuJyxcbiAgICAgICdQYXNzIGFuIGFydGljbGUgdG8gYEFydGljbGVQYWdlYCwgb3IgdXNlIHNpbmdsZSBjb21wb25lbnRzLiBObyBwcm92aWRlciBpcyBuZWVkZWQuIFJlYWQgZGF0YSBmcm9tIG91dHNpZGUgd2l0aCBgcmVhZEFydGljbGVgLCB3aGljaCByZXBhaXJzIGl0IGFuZCByZXBvcnRzIGlzc3Vlcy4gQSBibG9jayB0eXBlLCBhIHRva2VuIG9yIGEgc3BlYWtlciBraW5kIHRoYXQgZG9lcyBub3QgZXhpc3QgZG9lcyBub3QgY29tcGlsZS4gYHJlbmRlckRvY3VtZW50YCByZW5kZXJzIGFuIEhUTUwgZG9jdW1lbnQgd2l0aG91dCBSZWFjdCBvbiB0aGUgc2l0ZS4gQWxsIHBhdGhzIGFyZSByZWxhdGl2ZSB0byB0aGUgcGFja2FnZS4nLFxuICAgICAgJyMjIFBhZ2VzJyxcbiAgICAgIHBhZ2VzLm1hcChjb21wb25lbnRMaW5lKS5qb2luKCdcXG4nKSxcbiAgICAgICcjIyBDb21wb25lbnRzJyxcbiAgICAgIHBhcnRzLm1hcChjb21wb25lbnRMaW5lKS5qb2luKCdcXG4nKSxcbiAgICAgICcjIyBUaGUgYXJ0aWNsZSBtb2RlbCcsXG4gICAgICBtb2RlbE5hbWVzXG4gICAgICAgIC5maWx0ZXIoKHsgbmFtZSB9KSA9PiBtb2RlbC5pbmNsdWRlcyhuYW1lKSB8fCBbJ3JlYWRBcnRpY2xlJywgJ2NoZWNrQXJ0aWNsZSddLmluY2x1ZGVzKG5hbWUpKVxuICAgICAgICAubWFwKG1vZGVsTGluZSlcbiAgICAgICAgLmpvaW4oJ1xcbicpLFxuICAgICAgJyMjIEVudHJ5IHBvaW50cycsXG4gICAgICBlbnRyaWVzXG4gICAgICAgIC5tYXAoKFtwYWdlLCBbZW50cnksIC4uLm90aGVyc11dKSA9PiB7XG4gICAgICAgICAgY29uc3QgdGl0bGUgPSBlbnRyeSA/IHRpdGxlT2YoZW50cnkpIDogcGFnZTtcbiAgICAgICAgICBjb25zdCBuYW1lcyA9IFtlbnRyeSwgLi4ub3RoZXJzXS5mbGF0TWFwKChvbmUpID0+IG9uZT8ubmFtZXMubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSkgPz8gW10pO1xuICAgICAgICAgIHJldHVybiBsaW5rTGluZSh0aXRsZSwgYGRpc3QvZG9jcy8ke3BhZ2V9Lm1kYCwgcHVycG9zZU9mKHRpdGxlLCBuYW1lcykpO1xuICAgICAgICB9KVxuICAgICAgICAuam9pbignXFxuJyksXG4gICAgICAnIyMgR3VpZGVzJyxcbiAgICAgIHRoaXMuI2d1aWRlcy5tYXAoKHsgcGF0aCwgdGV4dCB9KSA9PiBsaW5rTGluZSh0aXRsZUluKHRleHQpLCBwYXRoLCBmaXJzdFBhcmFncmFwaE9mKHRleHQpKSkuam9pbignXFxuJyksXG4gICAgICAnIyMgT3B0aW9uYWwnLFxuICAgICAgW1xuICAgICAgICBsaW5rTGluZSgnVmVyc2lvbnMnLCAnVkVSU0lPTlMubWQnLCAnU3VwcG9ydGVkIHZlcnNpb25zLCBhbmQgd2hhdCBtYXkgY2hhbmdlLicpLFxuICAgICAgICBsaW5rTGluZSgnQ2hhbmdlbG9nJywgJ0NIQU5HRUxPRy5tZCcsICdUaGUgY2hhbmdlcyBvZiBlYWNoIHZlcnNpb24uJyksXG4gICAgICBdLmpvaW4oJ1xcbicpLFxuICAgICk7XG4gIH1cbn1cblxuZnVuY3Rpb24gdGl0bGVJbihtYXJrZG93bjogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIC9eIyAoLispJC9tLmV4ZWMobWFya2Rvd24pPy5bMV0gPz8gJyc7XG59XG5cbmZ1bmN0aW9uIGZpcnN0UGFyYWdyYXBoT2YobWFya2Rvd246IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiAvXFxuXFxuKFtBLVpgXS4rKS8uZXhlYyhtYXJrZG93bik/LlsxXSA/PyAnJztcbn1cblxuLyoqIFRoZSBhZGRyZXNzIG9mIGFuIGVudHJ5LCB3aXRoIGEgc3RhciBmb3IgdGhlIG5hbWUgb2Ygb25lIGFtb25nIG1hbnkuICovXG5mdW5jdGlvbiB0aXRsZU9mKHsgc3BlY2lmaWVyLCBrZXkgfTogRW50cnkpOiBzdHJpbmcge1xuICByZXR1cm4ga2V5LmluY2x1ZGVzKCcqJykgPyBzcGVjaWZpZXIucmVwbGFjZSgvW14vXSskLywgJyonKSA6IHNwZWNpZmllcjtcbn1cblxuZnVuY3Rpb24gcHVycG9zZU9mKHNwZWNpZmllcjogc3RyaW5nLCBuYW1lczogc3RyaW5nW10pOiBzdHJpbmcge1xuICBjb25zdCBbZmV3LCBtb3JlXSA9IFtuYW1lcy5zbGljZSgwLCA0KSwgbmFtZXMubGVuZ3RoIC0gNF07XG4gIHJldHVybiBwdXJwb3Nlc1tzcGVjaWZpZXJdID8/IGAke2Zldy5tYXAoKG5hbWUpID0+IGBcXGAke25hbWV9XFxgYCkuam9pbignLCAnKX0ke21vcmUgPiAwID8gYCBhbmQgJHttb3JlfSBtb3JlYCA6ICcnfS5gO1xufVxuXG5mdW5jdGlvbiBsaW5rTGluZShuYW1lOiBzdHJpbmcsIHBhdGg6IHN0cmluZywgdGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgbGluZSA9IHRleHQucmVwbGFjZSgvXFxzKy9nLCAnICcpO1xuICByZXR1cm4gYC0gWyR7bmFtZX1dKCR7cGF0aH0pOiAkey9eLio/XFwuKD89XFxzfCQpLy5leGVjKGxpbmUpPy5bMF0gPz8gbGluZX1gO1xufVxuXG5mdW5jdGlvbiB0YWJsZU9mKHByb3BzOiBQcm9wW10pOiBzdHJpbmcge1xuICBjb25zdCBjZWxsID0gKHRleHQ6IHN0cmluZykgPT4gdGV4dC5yZXBsYWNlQWxsKCd8JywgJ1xcXFx8JykucmVwbGFjZSgvXFxzKy9nLCAnICcpLnRyaW0oKTtcbiAgY29uc3Qgcm93cyA9IHByb3BzLm1hcCgoeyBuYW1lLCB0eXBlLCBpc09wdGlvbmFsLCBmYWxsYmFjaywgdGV4dCB9KSA9PlxuICAgIFtgXFxgJHtuYW1lfVxcYGAsIGBcXGAke3R5cGV9XFxgYCwgaXNPcHRpb25hbCA/IChmYWxsYmFjayA/PyAnXHUyMDEzJykgOiAnKipyZXF1aXJlZCoqJywgdGV4dF0ubWFwKGNlbGwpLmpvaW4oJyB8ICcpLFxuICApO1xuICByZXR1cm4gWyd8IFByb3AgfCBUeXBlIHwgRGVmYXVsdCB8IERlc2NyaXB0aW9uIHwnLCAnfC0tLXwtLS18LS0tfC0tLXwnLCAuLi5yb3dzLm1hcCgocm93KSA9PiBgfCAke3Jvd30gfGApXS5qb2luKFxuICAgICdcXG4nLFxuICApO1xufVxuXG4vKiogV2hhdCB0aGUgY29tcG9uZW50IHRha2VzIGJlc2lkZXMgaXRzIG93biBwcm9wczogYENvbXBvbmVudFByb3BzV2l0aFJlZjwnYXNpZGUnPmAgc2F5cyBpdC4gKi9cbmZ1bmN0aW9uIGF0dHJpYnV0ZXNOb3RlKGRlY2xhcmF0aW9uczogdHMuRGVjbGFyYXRpb25bXSwgcHJvcHM6IFByb3BbXSk6IHN0cmluZyB7XG4gIGNvbnN0IHRleHQgPSBkZWNsYXJhdGlvbnMubWFwKChlYWNoKSA9PiB3cml0dGVuKGVhY2gsIGZhbHNlKSkuam9pbignXFxuJyk7XG4gIGNvbnN0IGVsZW1lbnQgPSAvQ29tcG9uZW50UHJvcHNXaXRoUmVmPCcoXFx3KyknPi8uZXhlYyh0ZXh0KT8uWzFdO1xuICBpZiAoIWVsZW1lbnQpIHJldHVybiBwcm9wcy5sZW5ndGggPiAwID8gJ0l0IHRha2VzIG5vIG90aGVyIHByb3BzLicgOiAnSXQgdGFrZXMgbm8gcHJvcHMuJztcbiAgY29uc3QgWywgbGVmdCA9ICcnXSA9IG5ldyBSZWdFeHAoYE9taXQ8Q29tcG9uZW50UHJvcHNXaXRoUmVmPCcke2VsZW1lbnR9Jz4sIChbXj5dKyk+YCkuZXhlYyh0ZXh0KSA/PyBbXTtcbiAgY29uc3Qgd2l0aG91dCA9IFsuLi5sZWZ0Lm1hdGNoQWxsKC8nKFxcdyspJy9nKV1cbiAgICAubWFwKChbLCBuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhcHJvcHMuc29tZSgob25lKSA9PiBvbmUubmFtZSA9PT0gbmFtZSkpO1xuICBjb25zdCBidXQgPSB3aXRob3V0Lmxlbmd0aCA+IDAgPyBgIGV4Y2VwdCAke3dpdGhvdXQubWFwKChuYW1lKSA9PiBgXFxgJHtuYW1lfVxcYGApLmpvaW4oJyBhbmQgJyl9YCA6ICcnO1xuICByZXR1cm4gYCR7cHJvcHMubGVuZ3RoID4gMCA/ICdJdCBhbHNvIHRha2VzJyA6ICdJdCB0YWtlcyd9IHRoZSBhdHRyaWJ1dGVzIG9mIFxcYDwke2VsZW1lbnR9PlxcYCR7YnV0fSwgd2hpY2ggZ28gdG8gdGhlIHJvb3QgZWxlbWVudCwgYXMgZG8gXFxgY2xhc3NOYW1lXFxgLCBcXGBzdHlsZVxcYCBhbmQgXFxgcmVmXFxgLmA7XG59XG5cbmZ1bmN0aW9uIHRleHRXaXRoVGFncyhub2RlOiB0cy5Ob2RlKTogc3RyaW5nIHtcbiAgY29uc3QgdGhyb3duID0gdGFnT2Yobm9kZSwgJ3Rocm93cycpO1xuICBjb25zdCB0eXBlID0gdHMuZ2V0SlNEb2NUYWdzKG5vZGUpLmZpbmQoKHsgdGFnTmFtZSB9KSA9PiB0YWdOYW1lLnRleHQgPT09ICd0aHJvd3MnKTtcbiAgY29uc3QgbmFtZSA9IHR5cGUgJiYgL1xceyhcXHcrKVxcfS8uZXhlYyh0eXBlLmdldFRleHQoKSk/LlsxXTtcbiAgY29uc3QgdGV4dCA9IHRocm93bj8ucmVwbGFjZSgvXlxce1xcdytcXH1cXHMqLywgJycpO1xuICByZXR1cm4gam9pbmVkKGRvY3NPZihub2RlKSwgdGV4dCAmJiBgVGhyb3dzJHtuYW1lID8gYCBhIFxcYCR7bmFtZX1cXGBgIDogJyd9ICR7dGV4dH1gKS50cmltRW5kKCk7XG59XG5cbi8qKiBBIGRlY2xhcmF0aW9uIHdpdGhvdXQgdGhlIGRvY3N0cmluZyBiZWZvcmUgaXQsIHdoaWNoIHN0YW5kcyBhYm92ZTsgdGhvc2UgaW5zaWRlIHN0YXkuICovXG5mdW5jdGlvbiB3aXRob3V0TGVhZCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKC9eXFwvXFwqXFwqLio/XFwqXFwvXFxzKi9zLCAnJyk7XG59XG5cbmZ1bmN0aW9uIGlzVHlwZShkZWNsYXJhdGlvbjogdHMuRGVjbGFyYXRpb24pOiBib29sZWFuIHtcbiAgcmV0dXJuIHRzLmlzSW50ZXJmYWNlRGVjbGFyYXRpb24oZGVjbGFyYXRpb24pIHx8IHRzLmlzVHlwZUFsaWFzRGVjbGFyYXRpb24oZGVjbGFyYXRpb24pO1xufVxuXG5mdW5jdGlvbiBhbmNob3IoaGVhZGluZzogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGhlYWRpbmcudG9Mb3dlckNhc2UoKTtcbn1cblxuZnVuY3Rpb24gZmVuY2VkKGxhbmd1YWdlOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgXFxgXFxgXFxgJHtsYW5ndWFnZX1cXG4ke3RleHR9XFxuXFxgXFxgXFxgYDtcbn1cblxuZnVuY3Rpb24gam9pbmVkKC4uLnBhcnRzOiAoc3RyaW5nIHwgZmFsc2UgfCB1bmRlZmluZWQpW10pOiBzdHJpbmcge1xuICByZXR1cm4gYCR7cGFydHMuZmlsdGVyKChwYXJ0KSA9PiBwYXJ0KS5qb2luKCdcXG5cXG4nKX1cXG5gO1xufVxuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvcmVmZXJlbmNlL3B1YmxpY1R5cGVzLnRzXCI7Y29uc3QgX19pbmplY3RlZF9kaXJuYW1lX18gPSBcIi93b3JrL2gvbGl2ZWNvdmVyYWdlL2J1aWxkL3JlZmVyZW5jZVwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9yZWZlcmVuY2UvcHVibGljVHlwZXMudHNcIjtpbXBvcnQgeyBleGlzdHNTeW5jLCByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBqb2luLCByZXNvbHZlIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0cyBmcm9tICd0eXBlc2NyaXB0JztcblxuLyoqIFRoZSBleHBvcnRzIG9mIHRoZSBwYWNrYWdlIGF0IG9uZSBhZGRyZXNzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyeSB7XG4gIC8qKiBUaGUgYWRkcmVzcyB0aGF0IHByb2dyYW1zIGltcG9ydDogYGJyb2Fkc2hlZXQvYXJ0aWNsZWAuICovXG4gIHNwZWNpZmllcjogc3RyaW5nO1xuICAvKiogVGhlIGtleSBpbiBgZXhwb3J0c2Agb2YgcGFja2FnZS5qc29uOiBgLi9hcnRpY2xlYCwgb3IgdGhlIHBhdHRlcm4gYC4vY29tcG9uZW50cy8qYC4gKi9cbiAga2V5OiBzdHJpbmc7XG4gIC8qKiBJdHMgbmFtZXMsIGluIGFscGhhYmV0aWNhbCBvcmRlci4gKi9cbiAgbmFtZXM6IFB1YmxpY05hbWVbXTtcbiAgLyoqIFRoZSBhZGRyZXNzIG9mIGFub3RoZXIgZW50cnkgd2l0aCB0aGUgc2FtZSB0eXBlcywgaWYgb25seSB0aGUgY29kZSBkaWZmZXJzLiAqL1xuICBzYW1lVHlwZXNBcz86IHN0cmluZztcbn1cblxuLyoqIEEgbmFtZSB0aGF0IHByb2dyYW1zIGNhbiBpbXBvcnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFB1YmxpY05hbWUge1xuICAvKiogVGhlIG5hbWUuICovXG4gIG5hbWU6IHN0cmluZztcbiAgLyoqIFRoZSBzeW1ib2wsIHdoaWNoIGlzIHRoZSBzYW1lIGZvciBlYWNoIGV4cG9ydC4gKi9cbiAgc3ltYm9sOiB0cy5TeW1ib2w7XG4gIC8qKiBUaGUgZGVjbGFyYXRpb25zIGluIHRoZSBwYWNrYWdlJ3Mgb3duIGZpbGVzOyBlbXB0eSBpZiBhbm90aGVyIHBhY2thZ2UgZGVjbGFyZXMgaXQuICovXG4gIGRlY2xhcmF0aW9uczogdHMuRGVjbGFyYXRpb25bXTtcbn1cblxuLyoqIFRoZSBwdWJsaWMgdHlwZXMgb2YgdGhlIHBhY2thZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFB1YmxpY1R5cGVzIHtcbiAgLyoqIFRoZSBlbnRyaWVzLCBpbiB0aGUgb3JkZXIgb2YgcGFja2FnZS5qc29uOyB0aGUgbWFpbiBlbnRyeSBpcyBsYXN0LCBzbyB0aGF0IG5hbWVzIGFyZSBkb2N1bWVudGVkIGF0IHRoZWlyIG93biBlbnRyeS4gKi9cbiAgZW50cmllczogRW50cnlbXTtcbiAgLyoqIFRoZSB0eXBlIGNoZWNrZXIuICovXG4gIGNoZWNrZXI6IHRzLlR5cGVDaGVja2VyO1xuICAvKiogVHJ1ZSBmb3IgYSBkZWNsYXJhdGlvbiBvZiB0aGUgcGFja2FnZS4gKi9cbiAgaXNPd24obm9kZTogdHMuTm9kZSk6IGJvb2xlYW47XG59XG5cbnR5cGUgQ29uZGl0aW9ucyA9IHN0cmluZyB8IHsgW2NvbmRpdGlvbjogc3RyaW5nXTogQ29uZGl0aW9ucyB9O1xuXG4vKiogUmVhZHMgdGhlIGRlY2xhcmF0aW9ucyBvZiB0aGUgYnVpbHQgcGFja2FnZSBpbiBhIGZvbGRlciwgYnkgdGhlIGVudHJpZXMgb2YgaXRzIHBhY2thZ2UuanNvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUHVibGljVHlwZXMoZm9sZGVyOiBzdHJpbmcpOiBQdWJsaWNUeXBlcyB7XG4gIGNvbnN0IHsgbmFtZSwgZXhwb3J0cyB9ID0gSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMoam9pbihmb2xkZXIsICdwYWNrYWdlLmpzb24nKSwgJ3V0ZjgnKSk7XG4gIGNvbnN0IGZpbGVzID0gT2JqZWN0LmVudHJpZXM8Q29uZGl0aW9ucz4oZXhwb3J0cykuZmxhdE1hcCgoW2tleSwgdGFyZ2V0XSkgPT4ge1xuICAgIGNvbnN0IHR5cGVzID0gdHlwZXNPZih0YXJnZXQpO1xuICAgIHJldHVybiB0eXBlcyA/IGZpbGVzT2YoZm9sZGVyLCBrZXksIHR5cGVzKSA6IFtdO1xuICB9KTtcbiAgY29uc3QgcHJvZ3JhbSA9IHRzLmNyZWF0ZVByb2dyYW0oXG4gICAgZmlsZXMubWFwKCh7IGZpbGUgfSkgPT4gZmlsZSksXG4gICAge1xuICAgICAgdGFyZ2V0OiB0cy5TY3JpcHRUYXJnZXQuRVMyMDIyLFxuICAgICAgbW9kdWxlOiB0cy5Nb2R1bGVLaW5kLkVTTmV4dCxcbiAgICAgIG1vZHVsZVJlc29sdXRpb246IHRzLk1vZHVsZVJlc29sdXRpb25LaW5kLkJ1bmRsZXIsXG4gICAgICBzdHJpY3Q6IHRydWUsXG4gICAgICBza2lwTGliQ2hlY2s6IHRydWUsXG4gICAgICB0eXBlczogW10sXG4gICAgfSxcbiAgKTtcbiAgY29uc3QgY2hlY2tlciA9IHByb2dyYW0uZ2V0VHlwZUNoZWNrZXIoKTtcbiAgY29uc3Qgb3duID0gcmVzb2x2ZShmb2xkZXIsICdkaXN0JykucmVwbGFjZUFsbCgnXFxcXCcsICcvJyk7XG4gIGNvbnN0IGlzT3duID0gKG5vZGU6IHRzLk5vZGUpID0+IG5vZGUuZ2V0U291cmNlRmlsZSgpLmZpbGVOYW1lLnN0YXJ0c1dpdGgoYCR7b3dufS9gKTtcbiAgY29uc3QgZW50cmllcyA9IGZpbGVzLm1hcCgoeyBrZXksIHBhdGgsIGZpbGUgfSk6IEVudHJ5ID0+IHtcbiAgICBjb25zdCBzb3VyY2UgPSBwcm9ncmFtLmdldFNvdXJjZUZpbGUoZmlsZSk7XG4gICAgY29uc3QgbW9kdWxlID0gc291cmNlICYmIGNoZWNrZXIuZ2V0U3ltYm9sQXRMb2NhdGlvbihzb3VyY2UpO1xuICAgIGlmICghbW9kdWxlKSB0aHJvdyBuZXcgRXJyb3IoYCR7ZmlsZX0gZGVjbGFyZXMgbm8gbW9kdWxlOiBpcyB0aGUgcGFja2FnZSBidWlsdD9gKTtcbiAgICBjb25zdCBuYW1lcyA9IGNoZWNrZXJcbiAgICAgIC5nZXRFeHBvcnRzT2ZNb2R1bGUobW9kdWxlKVxuICAgICAgLm1hcCgoZXhwb3J0ZWQpID0+IHtcbiAgICAgICAgY29uc3Qgc3ltYm9sID0gZXhwb3J0ZWQuZmxhZ3MgJiB0cy5TeW1ib2xGbGFncy5BbGlhcyA/IGNoZWNrZXIuZ2V0QWxpYXNlZFN5bWJvbChleHBvcnRlZCkgOiBleHBvcnRlZDtcbiAgICAgICAgcmV0dXJuIHsgbmFtZTogZXhwb3J0ZWQubmFtZSwgc3ltYm9sLCBkZWNsYXJhdGlvbnM6IChzeW1ib2wuZGVjbGFyYXRpb25zID8/IFtdKS5maWx0ZXIoaXNPd24pIH07XG4gICAgICB9KVxuICAgICAgLnNvcnQoKG9uZSwgb3RoZXIpID0+IChvbmUubmFtZSA8IG90aGVyLm5hbWUgPyAtMSA6IDEpKTtcbiAgICBjb25zdCBmaXJzdCA9IGZpbGVzLmZpbmQoKG90aGVyKSA9PiBvdGhlci5maWxlID09PSBmaWxlKTtcbiAgICBjb25zdCBzYW1lVHlwZXNBcyA9IGZpcnN0ICYmIGZpcnN0LnBhdGggIT09IHBhdGggPyBmaXJzdC5wYXRoLnJlcGxhY2UoJy4nLCBuYW1lKSA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4geyBzcGVjaWZpZXI6IHBhdGgucmVwbGFjZSgnLicsIG5hbWUpLCBrZXksIG5hbWVzLCBzYW1lVHlwZXNBcyB9O1xuICB9KTtcbiAgY29uc3QgcmFuayA9ICh7IGtleSwgc2FtZVR5cGVzQXMgfTogRW50cnkpID0+IChzYW1lVHlwZXNBcyA/IDMgOiBrZXkgPT09ICcuJyA/IDIgOiBrZXkuaW5jbHVkZXMoJyonKSA/IDEgOiAwKTtcbiAgcmV0dXJuIHsgZW50cmllczogZW50cmllcy5zb3J0KChvbmUsIG90aGVyKSA9PiByYW5rKG9uZSkgLSByYW5rKG90aGVyKSksIGNoZWNrZXIsIGlzT3duIH07XG59XG5cbi8qKiBUaGUgZGVjbGFyYXRpb24gZmlsZSBvZiBhbiBleHBvcnQ7IHVuZGVmaW5lZCBmb3IgYW4gZXhwb3J0IHRoYXQgaXMgbm90IGEgcHJvZ3JhbS4gKi9cbmZ1bmN0aW9uIHR5cGVzT2YodGFyZ2V0OiBDb25kaXRpb25zKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgaWYgKHR5cGVvZiB0YXJnZXQgPT09ICdzdHJpbmcnKSByZXR1cm4gdW5kZWZpbmVkO1xuICBmb3IgKGNvbnN0IFtjb25kaXRpb24sIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyh0YXJnZXQpKSB7XG4gICAgY29uc3QgZm91bmQgPSBjb25kaXRpb24gPT09ICd0eXBlcycgJiYgdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyA/IHZhbHVlIDogdHlwZXNPZih2YWx1ZSk7XG4gICAgaWYgKGZvdW5kKSByZXR1cm4gZm91bmQ7XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSBmaWxlcyBvZiBhbiBleHBvcnQ7IGZvciBhIHBhdHRlcm4sIGFsbCBmaWxlcyB0aGF0IG1hdGNoLiAqL1xuZnVuY3Rpb24gZmlsZXNPZihmb2xkZXI6IHN0cmluZywga2V5OiBzdHJpbmcsIHR5cGVzOiBzdHJpbmcpOiB7IGtleTogc3RyaW5nOyBwYXRoOiBzdHJpbmc7IGZpbGU6IHN0cmluZyB9W10ge1xuICBpZiAoIXR5cGVzLmluY2x1ZGVzKCcqJykpIHJldHVybiBbeyBrZXksIHBhdGg6IGtleSwgZmlsZTogam9pbihmb2xkZXIsIHR5cGVzKSB9XTtcbiAgY29uc3QgcGFyZW50ID0gam9pbihmb2xkZXIsIHR5cGVzLnNsaWNlKDAsIHR5cGVzLmluZGV4T2YoJyonKSkpO1xuICBpZiAoIWV4aXN0c1N5bmMocGFyZW50KSkgcmV0dXJuIFtdO1xuICBjb25zdCBlbmRpbmcgPSB0eXBlcy5zbGljZSh0eXBlcy5pbmRleE9mKCcqJykgKyAxKTtcbiAgY29uc3QgZm91bmQgPSByZWFkZGlyU3luYyhwYXJlbnQpLmZsYXRNYXAoKGZvdW5kKSA9PiB7XG4gICAgLy8gVGhlIHN0YXIgbWF5IG9jY3VyIG1vcmUgdGhhbiBvbmNlOiBgKi8qLmQudHNgIGlzIGBQdWxsUXVvdGUvUHVsbFF1b3RlLmQudHNgLlxuICAgIGNvbnN0IG5hbWUgPSBlbmRpbmcuaW5jbHVkZXMoJyonKSB8fCBlbmRpbmcuc3RhcnRzV2l0aCgnLycpID8gZm91bmQgOiBmb3VuZC5yZXBsYWNlKGVuZGluZywgJycpO1xuICAgIGNvbnN0IGZpbGUgPSBqb2luKGZvbGRlciwgdHlwZXMucmVwbGFjZUFsbCgnKicsIG5hbWUpKTtcbiAgICByZXR1cm4gZXhpc3RzU3luYyhmaWxlKSA/IFt7IGtleSwgcGF0aDoga2V5LnJlcGxhY2UoJyonLCBuYW1lKSwgZmlsZSB9XSA6IFtdO1xuICB9KTtcbiAgcmV0dXJuIGZvdW5kLnNvcnQoKG9uZSwgb3RoZXIpID0+IChvbmUucGF0aCA8IG90aGVyLnBhdGggPyAtMSA6IDEpKTtcbn1cblxuLyoqIEEgZGVjbGFyYXRpb24gd2l0aCBpdHMgZG9jc3RyaW5nLCBzdWNoIGFzIGBleHBvcnQgY29uc3QgcGxhaW5UZXh0OiAodGV4dDogVGV4dCkgPT4gc3RyaW5nO2AuICovXG5leHBvcnQgZnVuY3Rpb24gdGV4dE9mKGRlY2xhcmF0aW9uOiB0cy5EZWNsYXJhdGlvbiwgY2hlY2tlcjogdHMuVHlwZUNoZWNrZXIpOiBzdHJpbmcge1xuICBpZiAodHMuaXNTb3VyY2VGaWxlKGRlY2xhcmF0aW9uKSkgcmV0dXJuIG5hbWVzcGFjZU9mKGRlY2xhcmF0aW9uLCBjaGVja2VyKTtcbiAgLy8gQWRkaXRpb25zIHRvIHRoZSB0eXBlcyBvZiBhbm90aGVyIHBhY2thZ2UgYXJlIGRvY3VtZW50ZWQgdGhlcmUuXG4gIGNvbnN0IGF1Z21lbnRlZCA9IHRzLmZpbmRBbmNlc3RvcihcbiAgICBkZWNsYXJhdGlvbixcbiAgICAobm9kZSkgPT4gdHMuaXNNb2R1bGVEZWNsYXJhdGlvbihub2RlKSAmJiB0cy5pc1N0cmluZ0xpdGVyYWwobm9kZS5uYW1lKSxcbiAgKTtcbiAgcmV0dXJuIHdyaXR0ZW4oYXVnbWVudGVkID8/IHRzLmZpbmRBbmNlc3RvcihkZWNsYXJhdGlvbiwgdHMuaXNTdGF0ZW1lbnQpID8/IGRlY2xhcmF0aW9uLCB0cnVlKTtcbn1cblxuLyoqIFRoZSB0ZXh0IG9mIGEgbm9kZSwgd2l0aCBgZXhwb3J0YCBpbiBwbGFjZSBvZiBgZGVjbGFyZWAsIGluZGVudGVkIGJ5IHR3byBzcGFjZXMuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdHRlbihub2RlOiB0cy5Ob2RlLCB3aXRoRG9jczogYm9vbGVhbik6IHN0cmluZyB7XG4gIGNvbnN0IGZpbGUgPSBub2RlLmdldFNvdXJjZUZpbGUoKTtcbiAgcmV0dXJuIGZpbGUudGV4dFxuICAgIC5zbGljZShub2RlLmdldFN0YXJ0KGZpbGUsIHdpdGhEb2NzKSwgbm9kZS5lbmQpXG4gICAgLnJlcGxhY2UoL14oPzpleHBvcnQgKT9kZWNsYXJlICg/IW1vZHVsZSkvbSwgJ2V4cG9ydCAnKVxuICAgIC5yZXBsYWNlKC9pbXBvcnRcXChcIlteXCJdK1wiXFwpXFwuL2csICcnKVxuICAgIC5yZXBsYWNlKC9eKD86IHs0fSkrL2dtLCAoc3BhY2VzKSA9PiAnICcucmVwZWF0KHNwYWNlcy5sZW5ndGggLyAyKSlcbiAgICAucmVwbGFjZUFsbCgnXFxyJywgJycpO1xufVxuXG4vKiogQSBtb2R1bGUgYXMgYSBuYW1lc3BhY2UsIHN1Y2ggYXMgYGV4cG9ydCBuYW1lc3BhY2UgY29sb3IgeyBcdTIwMjYgfWAuICovXG5mdW5jdGlvbiBuYW1lc3BhY2VPZihmaWxlOiB0cy5Tb3VyY2VGaWxlLCBjaGVja2VyOiB0cy5UeXBlQ2hlY2tlcik6IHN0cmluZyB7XG4gIGNvbnN0IG1vZHVsZSA9IGNoZWNrZXIuZ2V0U3ltYm9sQXRMb2NhdGlvbihmaWxlKTtcbiAgY29uc3QgbWVtYmVycyA9IChtb2R1bGUgPyBjaGVja2VyLmdldEV4cG9ydHNPZk1vZHVsZShtb2R1bGUpIDogW10pLmZsYXRNYXAoKHsgZGVjbGFyYXRpb25zID0gW10gfSkgPT5cbiAgICBkZWNsYXJhdGlvbnMubWFwKChkZWNsYXJhdGlvbikgPT4gdGV4dE9mKGRlY2xhcmF0aW9uLCBjaGVja2VyKSksXG4gICk7XG4gIHJldHVybiBge1xcbiR7bWVtYmVyc1xuICAgIC5zb3J0KClcbiAgICAubWFwKChtZW1iZXIpID0+IG1lbWJlci5yZXBsYWNlKC9eL2dtLCAnICAnKSlcbiAgICAuam9pbignXFxuJyl9XFxufWA7XG59XG5cbi8qKiBUaGUgdGV4dCBvZiBhIGRvY3N0cmluZywgd2l0aG91dCBpdHMgdGFncy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkb2NzT2Yobm9kZTogdHMuTm9kZSk6IHN0cmluZyB7XG4gIGNvbnN0IGRvY3MgPSB0cy5nZXRKU0RvY0NvbW1lbnRzQW5kVGFncyhub2RlKS5maWx0ZXIodHMuaXNKU0RvYyk7XG4gIHJldHVybiBkb2NzLm1hcCgoeyBjb21tZW50IH0pID0+IHRzLmdldFRleHRPZkpTRG9jQ29tbWVudChjb21tZW50KSA/PyAnJykuam9pbignXFxuXFxuJyk7XG59XG5cbi8qKiBUaGUgdGV4dCBvZiBhIHRhZyBvZiBhIGRvY3N0cmluZywgc3VjaCBhcyBgQGRlZmF1bHRgIG9yIGBAZXhhbXBsZWAuICovXG5leHBvcnQgZnVuY3Rpb24gdGFnT2Yobm9kZTogdHMuTm9kZSwgbmFtZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdGFnID0gdHMuZ2V0SlNEb2NUYWdzKG5vZGUpLmZpbmQoKHsgdGFnTmFtZSB9KSA9PiB0YWdOYW1lLnRleHQgPT09IG5hbWUpO1xuICByZXR1cm4gdGFnICYmICh0cy5nZXRUZXh0T2ZKU0RvY0NvbW1lbnQodGFnLmNvbW1lbnQpID8/ICcnKS50cmltKCk7XG59XG5cbi8qKiBUaGUgdHlwZXMgb2YgdGhlIHBhY2thZ2UgdGhhdCBhIGRlY2xhcmF0aW9uIHJlZmVycyB0bywgYnkgbmFtZSwgaW4gc291cmNlIG9yZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZmVycmVkQnkobm9kZTogdHMuTm9kZSwgeyBjaGVja2VyLCBpc093biB9OiBQdWJsaWNUeXBlcyk6IE1hcDx0cy5TeW1ib2wsIHRzLkRlY2xhcmF0aW9uW10+IHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHRzLlN5bWJvbCwgdHMuRGVjbGFyYXRpb25bXT4oKTtcbiAgY29uc3QgdmlzaXQgPSAoY2hpbGQ6IHRzLk5vZGUpOiB2b2lkID0+IHtcbiAgICBpZiAodHMuaXNJZGVudGlmaWVyKGNoaWxkKSkge1xuICAgICAgY29uc3QgbmFtZWQgPSBjaGVja2VyLmdldFN5bWJvbEF0TG9jYXRpb24oY2hpbGQpO1xuICAgICAgY29uc3Qgc3ltYm9sID0gbmFtZWQgJiYgbmFtZWQuZmxhZ3MgJiB0cy5TeW1ib2xGbGFncy5BbGlhcyA/IGNoZWNrZXIuZ2V0QWxpYXNlZFN5bWJvbChuYW1lZCkgOiBuYW1lZDtcbiAgICAgIGNvbnN0IG93biA9IChzeW1ib2w/LmRlY2xhcmF0aW9ucyA/PyBbXSkuZmlsdGVyKChvbmUpID0+IGlzT3duKG9uZSkgJiYgaXNPZk1vZHVsZShvbmUpICYmIG9uZSAhPT0gbm9kZSk7XG4gICAgICBpZiAoc3ltYm9sICYmIG93bi5sZW5ndGggPiAwKSBmb3VuZC5zZXQoc3ltYm9sLCBvd24pO1xuICAgIH1cbiAgICB0cy5mb3JFYWNoQ2hpbGQoY2hpbGQsIHZpc2l0KTtcbiAgfTtcbiAgdmlzaXQobm9kZSk7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFRydWUgZm9yIGEgZGVjbGFyYXRpb24gYXQgdGhlIHRvcCBvZiBhIG1vZHVsZTogbm90IGZvciBhIG1lbWJlciwgYSBwYXJhbWV0ZXIgb3IgYSB0eXBlIHBhcmFtZXRlci4gKi9cbmZ1bmN0aW9uIGlzT2ZNb2R1bGUoZGVjbGFyYXRpb246IHRzLkRlY2xhcmF0aW9uKTogYm9vbGVhbiB7XG4gIGlmICh0cy5pc1NvdXJjZUZpbGUoZGVjbGFyYXRpb24pKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHN0YXRlbWVudCA9IHRzLmZpbmRBbmNlc3RvcihkZWNsYXJhdGlvbiwgdHMuaXNTdGF0ZW1lbnQpO1xuICByZXR1cm4gKFxuICAgIHN0YXRlbWVudCAhPT0gdW5kZWZpbmVkICYmXG4gICAgdHMuaXNTb3VyY2VGaWxlKHN0YXRlbWVudC5wYXJlbnQpICYmXG4gICAgKChzdGF0ZW1lbnQgYXMgdHMuTm9kZSkgPT09IGRlY2xhcmF0aW9uIHx8IHRzLmlzVmFyaWFibGVEZWNsYXJhdGlvbihkZWNsYXJhdGlvbikpXG4gICk7XG59XG4iLCAiY29uc3QgX19pbmplY3RlZF9maWxlbmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9yZWZlcmVuY2Uvc3Rvcmllcy50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9yZWZlcmVuY2VcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvcmVmZXJlbmNlL3N0b3JpZXMudHNcIjtpbXBvcnQgeyByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBjcmVhdGVSZXF1aXJlIH0gZnJvbSAnbm9kZTptb2R1bGUnO1xuaW1wb3J0IHsgYmFzZW5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgYnVpbGQgfSBmcm9tICdlc2J1aWxkJztcbmltcG9ydCB7IGNyZWF0ZUVsZW1lbnQsIGlzVmFsaWRFbGVtZW50LCB0eXBlIFJlYWN0RWxlbWVudCB9IGZyb20gJ3JlYWN0JztcbmltcG9ydCB0cyBmcm9tICd0eXBlc2NyaXB0JztcbmltcG9ydCB7IHdyaXR0ZW5Nb2R1bGVzIH0gZnJvbSAnLi4vcGx1Z2lucyc7XG5pbXBvcnQgeyBkb2NzT2YgfSBmcm9tICcuL3B1YmxpY1R5cGVzJztcbmltcG9ydCB7IHR5cGUgTmFtZU9mLCB0eXBlIFJvb20sIHdyaXRlSnN4IH0gZnJvbSAnLi93cml0ZUpzeCc7XG5cbi8qKiBXaGF0IHRoZSBzdG9yaWVzIHRlbGwgb2YgYSBjb21wb25lbnQuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbXBvbmVudFN0b3JpZXMge1xuICAvKiogSXRzIHVzYWdlOiBwYXJ0cywgd2hhdCB0byBkbyBhbmQgbm90IHRvIGRvLCBrZXlzLiAqL1xuICB0ZXh0OiBzdHJpbmc7XG4gIC8qKiBJdHMgc3RvcmllcywgdGhlIGZpcnN0IG9uZSBmaXJzdC4gKi9cbiAgZXhhbXBsZXM6IEV4YW1wbGVbXTtcbn1cblxuLyoqIEEgc3RvcnkgYXMgYSBwcm9ncmFtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFeGFtcGxlIHtcbiAgLyoqIFRoZSBzdG9yeSdzIG5hbWUgaW4gd29yZHMuICovXG4gIHRpdGxlOiBzdHJpbmc7XG4gIC8qKiBXaGF0IHRoZSBzdG9yeSBzaG93cywgd2hlcmUgaXQgc2F5cyBzby4gKi9cbiAgdGV4dDogc3RyaW5nO1xuICAvKiogVGhlIHByb2dyYW0uICovXG4gIGNvZGU6IHN0cmluZztcbn1cblxuLyoqIFRoZSBzdG9yaWVzIGFzIG1vZHVsZXM6IHdoYXQgU3Rvcnlib29rIHdvdWxkIHJlYWQgb2YgdGhlbS4gKi9cbmludGVyZmFjZSBTdG9yeU1vZHVsZSB7XG4gIGRlZmF1bHQ6IFN0b3J5ICYgeyBjb21wb25lbnQ/OiB1bmtub3duIH07XG4gIFtuYW1lOiBzdHJpbmddOiBTdG9yeTtcbn1cblxuaW50ZXJmYWNlIFN0b3J5IHtcbiAgYXJncz86IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICB0YWdzPzogc3RyaW5nW107XG4gIGdsb2JhbHM/OiBvYmplY3Q7XG4gIHJlbmRlcj86IChhcmdzOiBvYmplY3QsIGNvbnRleHQ6IG9iamVjdCkgPT4gdW5rbm93bjtcbn1cblxudHlwZSBMb2FkZWQgPSB7XG4gIHN0b3JpZXM6IFJlY29yZDxzdHJpbmcsIFN0b3J5TW9kdWxlPjtcbiAgbGlicmFyeTogUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIG1lc3NhZ2VzOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbn07XG5cbi8qKiBGcm9tIHRoZSBsZWFzdCB0aGF0IGlzIGxlZnQgb3V0IHRvIHRoZSBtb3N0LiAqL1xuY29uc3Qgcm9vbXM6IFJvb21bXSA9IFtcbiAgeyBpdGVtczogNCwgbGV0dGVyczogMTYwIH0sXG4gIHsgaXRlbXM6IDIsIGxldHRlcnM6IDEyMCB9LFxuICB7IGl0ZW1zOiAxLCBsZXR0ZXJzOiA5MCB9LFxuXTtcblxuLyoqIFRoZSBtb3N0IGxpbmVzIHRoYXQgYW4gZXhhbXBsZSBoYXMuICovXG5jb25zdCBtb3N0TGluZXMgPSA2MDtcblxuLyoqIFN0b3JpZXMgdGhhdCBzaG93IHdoYXQgYSBjb21wb25lbnQgc3RhbmRzLCBub3QgaG93IGl0IGlzIG1lYW50IHRvIGJlIHVzZWQuICovXG5jb25zdCBleHRyZW1lcyA9IC9eKExvbmd8VmVyeUxvbmd8UmlnaHRUb0xlZnR8VW5zYWZlfFVua25vd258VW5icmVha2FibGV8QmFkfE5vdFtBLVpdKS87XG5cbi8qKlxuICogUmVhZHMgdGhlIHN0b3JpZXMgb2YgYSByZXBvc2l0b3J5LCBieSB0aGUgbmFtZSBvZiB0aGVpciBjb21wb25lbnQuIFdoYXQgYSBzdG9yeSBnaXZlcyBhbHRob3VnaCBpdCBpcyB0aGUgZGVmYXVsdCBpcyBsZWZ0IG91dCBvZlxuICogaXRzIHByb2dyYW0uXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkU3RvcmllcyhcbiAgcmVwb3NpdG9yeTogc3RyaW5nLFxuICBkZWZhdWx0c09mOiAoY29tcG9uZW50OiBzdHJpbmcpID0+IE1hcDxzdHJpbmcsIHN0cmluZz4sXG4pOiBQcm9taXNlPE1hcDxzdHJpbmcsIENvbXBvbmVudFN0b3JpZXM+PiB7XG4gIGNvbnN0IGZvbGRlcnMgPSBbJ2NvbXBvbmVudHMnLCAncGFnZSddLm1hcCgoZm9sZGVyKSA9PiBqb2luKHJlcG9zaXRvcnksICdzdG9yaWVzJywgZm9sZGVyKSk7XG4gIGNvbnN0IHBhdGhzID0gZm9sZGVycy5mbGF0TWFwKChmb2xkZXIpID0+XG4gICAgcmVhZGRpclN5bmMoZm9sZGVyKVxuICAgICAgLmZpbHRlcigoZmlsZSkgPT4gZmlsZS5lbmRzV2l0aCgnLnN0b3JpZXMudHN4JykpXG4gICAgICAuc29ydCgpXG4gICAgICAubWFwKChmaWxlKSA9PiBqb2luKGZvbGRlciwgZmlsZSkpLFxuICApO1xuICBjb25zdCB7IHN0b3JpZXMsIGxpYnJhcnksIG1lc3NhZ2VzIH0gPSBhd2FpdCBsb2FkKHJlcG9zaXRvcnksIHBhdGhzKTtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgQ29tcG9uZW50U3Rvcmllcz4oKTtcbiAgZm9yIChjb25zdCBwYXRoIG9mIHBhdGhzKSB7XG4gICAgY29uc3QgbmFtZSA9IGJhc2VuYW1lKHBhdGgsICcuc3Rvcmllcy50c3gnKTtcbiAgICBjb25zdCBtb2R1bGUgPSBzdG9yaWVzW25hbWVdO1xuICAgIGlmICghbW9kdWxlIHx8ICFsaWJyYXJ5W25hbWVdIHx8IG1vZHVsZS5kZWZhdWx0LmNvbXBvbmVudCAhPT0gbGlicmFyeVtuYW1lXSkgY29udGludWU7XG4gICAgY29uc3QgdG9sZCA9IHRvbGRPZihwYXRoKTtcbiAgICAvLyBBIG1vZHVsZSBsaXN0cyBpdHMgZXhwb3J0cyBieSBuYW1lOyB0aGUgZmlsZSBoYXMgdGhlbSBpbiB0aGUgb3JkZXIgaW4gd2hpY2ggdGhleSBhcmUgcmVhZC5cbiAgICBjb25zdCBleGFtcGxlcyA9IFsuLi50b2xkLmtleXMoKV0uZmxhdE1hcCgoa2V5KTogRXhhbXBsZVtdID0+IHtcbiAgICAgIGNvbnN0IHN0b3J5ID0gbW9kdWxlW2tleV07XG4gICAgICBpZiAoIXN0b3J5IHx8IGV4dHJlbWVzLnRlc3Qoa2V5KSB8fCBzdG9yeS50YWdzPy5pbmNsdWRlcygnIWF1dG9kb2NzJykgfHwgc3RvcnkuZ2xvYmFscykgcmV0dXJuIFtdO1xuICAgICAgY29uc3QgY29kZSA9IHByb2dyYW1PZihtb2R1bGUuZGVmYXVsdCwgc3RvcnksIG5hbWUsIG5hbWVzRm9yKGxpYnJhcnksIG1lc3NhZ2VzKSwgZGVmYXVsdHNPZihuYW1lKSk7XG4gICAgICByZXR1cm4gY29kZSA/IFt7IHRpdGxlOiB3b3Jkc09mKGtleSksIHRleHQ6IHRvbGQuZ2V0KGtleSkgPz8gJycsIGNvZGUgfV0gOiBbXTtcbiAgICB9KTtcbiAgICBmb3VuZC5zZXQobmFtZSwgeyB0ZXh0OiB0b2xkLmdldCgnbWV0YScpID8/ICcnLCBleGFtcGxlcyB9KTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBSdW5zIHRoZSBzdG9yaWVzIHdpdGhvdXQgU3Rvcnlib29rOiB3aGF0IHRoZXkgc2F5IG9mIGEgY29tcG9uZW50IGlzIGRhdGEuICovXG5hc3luYyBmdW5jdGlvbiBsb2FkKHJlcG9zaXRvcnk6IHN0cmluZywgcGF0aHM6IHN0cmluZ1tdKTogUHJvbWlzZTxMb2FkZWQ+IHtcbiAgY29uc3QgbGluZXMgPSBwYXRocy5tYXAoKHBhdGgpID0+IGBleHBvcnQgKiBhcyAke2Jhc2VuYW1lKHBhdGgsICcuc3Rvcmllcy50c3gnKX0gZnJvbSAke0pTT04uc3RyaW5naWZ5KHBhdGgpfTtgKTtcbiAgY29uc3QgeyBvdXRwdXRGaWxlcyB9ID0gYXdhaXQgYnVpbGQoe1xuICAgIHN0ZGluOiB7XG4gICAgICBjb250ZW50czogYGV4cG9ydCAqIGFzIHN0b3JpZXMgZnJvbSAnc3Rvcmllcy1vZi10aGUtbGlicmFyeSc7XG4gICAgICAgIGV4cG9ydCAqIGFzIGxpYnJhcnkgZnJvbSAnLi9zcmMvaW5kZXgnO1xuICAgICAgICBleHBvcnQgKiBhcyBtZXNzYWdlcyBmcm9tICcuL3NyYy9tZXNzYWdlcy9pbmRleCc7YCxcbiAgICAgIHJlc29sdmVEaXI6IHJlcG9zaXRvcnksXG4gICAgfSxcbiAgICBidW5kbGU6IHRydWUsXG4gICAgd3JpdGU6IGZhbHNlLFxuICAgIGZvcm1hdDogJ2NqcycsXG4gICAgcGxhdGZvcm06ICdub2RlJyxcbiAgICBqc3g6ICdhdXRvbWF0aWMnLFxuICAgIGxvZ0xldmVsOiAnZXJyb3InLFxuICAgIGV4dGVybmFsOiBbJ3JlYWN0JywgJ3JlYWN0LWRvbScsICdzdHlsZWQtY29tcG9uZW50cyddLFxuICAgIHBsdWdpbnM6IFtcbiAgICAgIHdyaXR0ZW5Nb2R1bGVzLFxuICAgICAge1xuICAgICAgICBuYW1lOiAnc3RvcmllcycsXG4gICAgICAgIHNldHVwKGJ1aWxkKSB7XG4gICAgICAgICAgYnVpbGQub25SZXNvbHZlKHsgZmlsdGVyOiAvXihzdG9yaWVzLW9mLXRoZS1saWJyYXJ5fHN0b3J5Ym9va1xcLy4qKSQvIH0sICh7IHBhdGggfSkgPT4gKHtcbiAgICAgICAgICAgIHBhdGgsXG4gICAgICAgICAgICBuYW1lc3BhY2U6ICdnaXZlbicsXG4gICAgICAgICAgfSkpO1xuICAgICAgICAgIGJ1aWxkLm9uTG9hZCh7IGZpbHRlcjogL15zdG9yaWVzLywgbmFtZXNwYWNlOiAnZ2l2ZW4nIH0sICgpID0+ICh7XG4gICAgICAgICAgICBjb250ZW50czogbGluZXMuam9pbignXFxuJyksXG4gICAgICAgICAgICByZXNvbHZlRGlyOiByZXBvc2l0b3J5LFxuICAgICAgICAgIH0pKTtcbiAgICAgICAgICBidWlsZC5vbkxvYWQoeyBmaWx0ZXI6IC9ec3Rvcnlib29rLywgbmFtZXNwYWNlOiAnZ2l2ZW4nIH0sICgpID0+ICh7XG4gICAgICAgICAgICBjb250ZW50czogYGV4cG9ydCBjb25zdCBmbiA9ICgpID0+IE9iamVjdC5hc3NpZ24oKCkgPT4ge30sIHsgaXNPZlN0b3J5OiB0cnVlIH0pO1xuICAgICAgICAgICAgICBleHBvcnQgY29uc3QgeyBleHBlY3QsIHdpdGhpbiwgd2FpdEZvciwgdXNlckV2ZW50LCBmaXJlRXZlbnQsIHNjcmVlbiwgc3B5T24sIG1vY2tlZCB9ID0ge307YCxcbiAgICAgICAgICB9KSk7XG4gICAgICAgICAgLy8gQSBwaWN0dXJlIGlzIGFuIGFkZHJlc3MuXG4gICAgICAgICAgYnVpbGQub25Mb2FkKHsgZmlsdGVyOiAvXFwuKHN2Z3xwbmd8anBnKSQvIH0sICh7IHBhdGggfSkgPT4gKHtcbiAgICAgICAgICAgIGNvbnRlbnRzOiBgZXhwb3J0IGRlZmF1bHQgJHtKU09OLnN0cmluZ2lmeShgLyR7YmFzZW5hbWUocGF0aCl9YCl9YCxcbiAgICAgICAgICB9KSk7XG4gICAgICAgIH0sXG4gICAgICB9LFxuICAgIF0sXG4gIH0pO1xuICBjb25zdCBtb2R1bGUgPSB7IGV4cG9ydHM6IHt9IGFzIExvYWRlZCB9O1xuICBjb25zdCByZXF1aXJlID0gY3JlYXRlUmVxdWlyZShqb2luKHJlcG9zaXRvcnksICdwYWNrYWdlLmpzb24nKSk7XG4gIG5ldyBGdW5jdGlvbignbW9kdWxlJywgJ2V4cG9ydHMnLCAncmVxdWlyZScsIG91dHB1dEZpbGVzWzBdPy50ZXh0ID8/ICcnKShtb2R1bGUsIG1vZHVsZS5leHBvcnRzLCByZXF1aXJlKTtcbiAgcmV0dXJuIG1vZHVsZS5leHBvcnRzO1xufVxuXG4vKiogQSBzdG9yeSBhcyBhIHByb2dyYW0gb2Ygb25lIGRyYXdpbmc7IG5vbmUgaWYgaXQgaXMgbWFkZSBvZiB3aGF0IG9ubHkgYSBzdG9yeSBoYXMuICovXG5mdW5jdGlvbiBwcm9ncmFtT2YoXG4gIG1ldGE6IFN0b3J5TW9kdWxlWydkZWZhdWx0J10sXG4gIHN0b3J5OiBTdG9yeSxcbiAgbmFtZTogc3RyaW5nLFxuICBuYW1lczogTWFwPHVua25vd24sIHN0cmluZz4sXG4gIGRlZmF1bHRzOiBNYXA8c3RyaW5nLCBzdHJpbmc+LFxuKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdXNlZCA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBjb25zdCBuYW1lT2Y6IE5hbWVPZiA9ICh2YWx1ZSkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gbmFtZXMuZ2V0KHZhbHVlKTtcbiAgICBpZiAoZm91bmQpIHVzZWQuYWRkKGZvdW5kKTtcbiAgICByZXR1cm4gZm91bmQgPz8gKHR5cGVvZiB2YWx1ZSA9PT0gJ2Z1bmN0aW9uJyAmJiAnaXNPZlN0b3J5JyBpbiB2YWx1ZSA/ICcoKSA9PiB7fScgOiB1bmRlZmluZWQpO1xuICB9O1xuICB0cnkge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBkcmF3bihtZXRhLCBzdG9yeSwgZGVmYXVsdHMpO1xuICAgIGZvciAoY29uc3Qgcm9vbSBvZiByb29tcykge1xuICAgICAgdXNlZC5jbGVhcigpO1xuICAgICAgY29uc3QganN4ID0gd3JpdGVKc3goZWxlbWVudCwgbmFtZU9mLCByb29tKTtcbiAgICAgIGlmICghbmV3IFJlZ0V4cChgPCR7bmFtZX1cXFxcYmApLnRlc3QoanN4KSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIGlmIChqc3guc3BsaXQoJ1xcbicpLmxlbmd0aCA8PSBtb3N0TGluZXMpIHJldHVybiBgJHtpbXBvcnRzT2YodXNlZCl9XFxuXFxuJHtqc3h9O2A7XG4gICAgfVxuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgVHlwZUVycm9yIHx8IGVycm9yIGluc3RhbmNlb2YgUmVmZXJlbmNlRXJyb3IpKSB0aHJvdyBlcnJvcjtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBkcmF3bihtZXRhOiBTdG9yeU1vZHVsZVsnZGVmYXVsdCddLCBzdG9yeTogU3RvcnksIGRlZmF1bHRzOiBNYXA8c3RyaW5nLCBzdHJpbmc+KTogUmVhY3RFbGVtZW50IHtcbiAgY29uc3QgZ2l2ZW4gPSBPYmplY3QuZW50cmllcyh7IC4uLm1ldGEuYXJncywgLi4uc3RvcnkuYXJncyB9KTtcbiAgY29uc3QgYXJncyA9IE9iamVjdC5mcm9tRW50cmllcyhcbiAgICBnaXZlbi5maWx0ZXIoKFtrZXksIHZhbHVlXSkgPT4gKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgPyBgJyR7dmFsdWV9J2AgOiBTdHJpbmcodmFsdWUpKSAhPT0gZGVmYXVsdHMuZ2V0KGtleSkpLFxuICApO1xuICBjb25zdCByZW5kZXIgPSBzdG9yeS5yZW5kZXIgPz8gbWV0YS5yZW5kZXI7XG4gIGNvbnN0IGVsZW1lbnQgPSByZW5kZXI/LihhcmdzLCB7IGdsb2JhbHM6IHt9LCBhcmdzLCBjb21wb25lbnQ6IG1ldGEuY29tcG9uZW50IH0pO1xuICByZXR1cm4gaXNWYWxpZEVsZW1lbnQoZWxlbWVudCkgPyBlbGVtZW50IDogY3JlYXRlRWxlbWVudChtZXRhLmNvbXBvbmVudCBhcyBzdHJpbmcsIGFyZ3MpO1xufVxuXG4vKiogV2hhdCBhIHByb2dyYW0gY2FsbHMgdGhlIGNvbXBvbmVudHMsIHRoZW1lcyBhbmQgd29yZHMgb2YgdGhlIHBhY2thZ2UuICovXG5mdW5jdGlvbiBuYW1lc0ZvcihsaWJyYXJ5OiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiwgbWVzc2FnZXM6IFJlY29yZDxzdHJpbmcsIHVua25vd24+KTogTWFwPHVua25vd24sIHN0cmluZz4ge1xuICBjb25zdCBuYW1lcyA9IG5ldyBNYXA8dW5rbm93biwgc3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMobWVzc2FnZXMpKSBuYW1lcy5zZXQodmFsdWUsIG5hbWUpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMobGlicmFyeSkpIG5hbWVzLnNldCh2YWx1ZSwgbmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHRoZW1lXSBvZiBPYmplY3QuZW50cmllcyhsaWJyYXJ5LnRoZW1lcyA/PyB7fSkpIHtcbiAgICBuYW1lcy5zZXQodGhlbWUsIC9eXFx3KyQvLnRlc3QobmFtZSkgPyBgdGhlbWVzLiR7bmFtZX1gIDogYHRoZW1lc1snJHtuYW1lfSddYCk7XG4gIH1cbiAgcmV0dXJuIG5hbWVzO1xufVxuXG5mdW5jdGlvbiBpbXBvcnRzT2YodXNlZDogU2V0PHN0cmluZz4pOiBzdHJpbmcge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KFsuLi51c2VkXS5tYXAoKG5hbWUpID0+IG5hbWUucmVwbGFjZSgvXFxXLiovLCAnJykpKV07XG4gIGNvbnN0IHdvcmRzID0gbmFtZXMuZmlsdGVyKChuYW1lKSA9PiAvXihbYS16XXsyfXx6aEhhbltzdF18ZW5MaXZlfGVuTm90ZXMpJC8udGVzdChuYW1lKSk7XG4gIGNvbnN0IGxpbmUgPSAobmFtZXM6IHN0cmluZ1tdLCBmcm9tOiBzdHJpbmcpID0+IGBpbXBvcnQgeyAke25hbWVzLnNvcnQoKS5qb2luKCcsICcpfSB9IGZyb20gJyR7ZnJvbX0nO2A7XG4gIHJldHVybiBbXG4gICAgbGluZShcbiAgICAgIG5hbWVzLmZpbHRlcigobmFtZSkgPT4gIXdvcmRzLmluY2x1ZGVzKG5hbWUpKSxcbiAgICAgICdicm9hZHNoZWV0JyxcbiAgICApLFxuICAgIC4uLih3b3Jkcy5sZW5ndGggPiAwID8gW2xpbmUod29yZHMsICdicm9hZHNoZWV0L21lc3NhZ2VzJyldIDogW10pLFxuICBdLmpvaW4oJ1xcbicpO1xufVxuXG4vKiogV2hhdCB0aGUgZG9jc3RyaW5ncyBvZiBhIGZpbGUgb2Ygc3RvcmllcyBzYXksIGJ5IHRoZSBuYW1lIG9mIHRoZSBzdG9yeTsgb2YgdGhlIGNvbXBvbmVudCwgYG1ldGFgLiAqL1xuZnVuY3Rpb24gdG9sZE9mKHBhdGg6IHN0cmluZyk6IE1hcDxzdHJpbmcsIHN0cmluZz4ge1xuICBjb25zdCBmaWxlID0gdHMuY3JlYXRlU291cmNlRmlsZShwYXRoLCByZWFkRmlsZVN5bmMocGF0aCwgJ3V0ZjgnKSwgdHMuU2NyaXB0VGFyZ2V0LkxhdGVzdCwgdHJ1ZSwgdHMuU2NyaXB0S2luZC5UU1gpO1xuICBjb25zdCB0b2xkID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgZm9yIChjb25zdCBzdGF0ZW1lbnQgb2YgZmlsZS5zdGF0ZW1lbnRzKSB7XG4gICAgaWYgKCF0cy5pc1ZhcmlhYmxlU3RhdGVtZW50KHN0YXRlbWVudCkpIGNvbnRpbnVlO1xuICAgIGZvciAoY29uc3QgeyBuYW1lIH0gb2Ygc3RhdGVtZW50LmRlY2xhcmF0aW9uTGlzdC5kZWNsYXJhdGlvbnMpIHRvbGQuc2V0KG5hbWUuZ2V0VGV4dCgpLCBkb2NzT2Yoc3RhdGVtZW50KSk7XG4gIH1cbiAgcmV0dXJuIHRvbGQ7XG59XG5cbi8qKiBgV2l0aG91dEF0dHJpYnV0aW9uYCBpcyBcIldpdGhvdXQgYXR0cmlidXRpb25cIi4gKi9cbmZ1bmN0aW9uIHdvcmRzT2YobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHMgPSBuYW1lLnJlcGxhY2UoLyg/PD1bYS16XSkoPz1bQS1aXSl8KD88PUEpKD89W0EtWl0pL2csICcgJykudG9Mb3dlckNhc2UoKTtcbiAgcmV0dXJuIHdvcmRzLmNoYXJBdCgwKS50b1VwcGVyQ2FzZSgpICsgd29yZHMuc2xpY2UoMSk7XG59XG4iLCAiY29uc3QgX19pbmplY3RlZF9maWxlbmFtZV9fID0gXCIvd29yay9oL2xpdmVjb3ZlcmFnZS9idWlsZC9yZWZlcmVuY2Uvd3JpdGVKc3gudHNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvaC9saXZlY292ZXJhZ2UvYnVpbGQvcmVmZXJlbmNlXCI7Y29uc3QgX19pbmplY3RlZF9pbXBvcnRfbWV0YV91cmxfXyA9IFwiZmlsZTovLy93b3JrL2gvbGl2ZWNvdmVyYWdlL2J1aWxkL3JlZmVyZW5jZS93cml0ZUpzeC50c1wiO2ltcG9ydCB7IEZyYWdtZW50LCBpc1ZhbGlkRWxlbWVudCwgdHlwZSBSZWFjdEVsZW1lbnQgfSBmcm9tICdyZWFjdCc7XG5cbi8qKiBMaW1pdHMgb2YgYSB2YWx1ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm9vbSB7XG4gIC8qKiBUaGUgbWF4aW11bSBudW1iZXIgb2YgaXRlbXMgb2YgYSBsaXN0OyB0aGUgcmVzdCBpcyBsZWZ0IG91dC4gKi9cbiAgaXRlbXM6IG51bWJlcjtcbiAgLyoqIFRoZSBsZW5ndGggZnJvbSB3aGljaCBvbiBhIHRleHQgaXMgc2hvcnRlbmVkLiAqL1xuICBsZXR0ZXJzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZXhwcmVzc2lvbiBvZiBhIHZhbHVlIGluIGEgcHJvZ3JhbSwgc3VjaCBhcyB0aGUgbmFtZSBvZiBhIGNvbXBvbmVudCwgYHRoZW1lcy5sZWRnZXJgIG9yIGAoKSA9PiB7fWAuICovXG5leHBvcnQgdHlwZSBOYW1lT2YgPSAodmFsdWU6IHVua25vd24pID0+IHN0cmluZyB8IHVuZGVmaW5lZDtcblxuY29uc3Qgd2lkdGggPSAxMDA7XG5cbi8qKlxuICogQW4gZWxlbWVudCBhcyBKU1ggc291cmNlLlxuICogQHRocm93cyB7VHlwZUVycm9yfSBmb3IgdmFsdWVzIHdpdGhvdXQgc291cmNlLCBzdWNoIGFzIGEgZnVuY3Rpb24gb3IgYSBjb21wb25lbnQgb2YgdGhlIHN0b3J5LlxuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVKc3goZWxlbWVudDogUmVhY3RFbGVtZW50LCBuYW1lT2Y6IE5hbWVPZiwgcm9vbTogUm9vbSk6IHN0cmluZyB7XG4gIGNvbnN0IHsgdHlwZSwgcHJvcHMgfSA9IGVsZW1lbnQgYXMgUmVhY3RFbGVtZW50PFJlY29yZDxzdHJpbmcsIHVua25vd24+PjtcbiAgY29uc3QgbmFtZSA9IHR5cGUgPT09IEZyYWdtZW50ID8gJycgOiB0eXBlb2YgdHlwZSA9PT0gJ3N0cmluZycgPyB0eXBlIDogbmFtZU9mKHR5cGUpO1xuICBpZiAobmFtZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgVHlwZUVycm9yKCdBbiBlbGVtZW50IG9mIGEgdHlwZSB0aGF0IHRoZSBwYWNrYWdlIGRvZXMgbm90IGV4cG9ydC4nKTtcbiAgY29uc3QgeyBjaGlsZHJlbiwgLi4ucmVzdCB9ID0gcHJvcHM7XG4gIGNvbnN0IGF0dHJpYnV0ZXMgPSBPYmplY3QuZW50cmllcyhyZXN0KVxuICAgIC5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdmFsdWUgIT09IHVuZGVmaW5lZClcbiAgICAubWFwKChba2V5LCB2YWx1ZV0pID0+IGF0dHJpYnV0ZU9mKGtleSwgdmFsdWUsIG5hbWVPZiwgcm9vbSkpO1xuICBjb25zdCBpbnNpZGUgPSBsaW5lc09mKGNoaWxkcmVuLCBuYW1lT2YsIHJvb20pO1xuICBjb25zdCBvcGVuID0gW2A8JHtuYW1lfWAsIC4uLmF0dHJpYnV0ZXNdO1xuICBjb25zdCBzaG9ydCA9IG9wZW4uam9pbignICcpO1xuICBjb25zdCBmaXRzID0gIXNob3J0LmluY2x1ZGVzKCdcXG4nKSAmJiBzaG9ydC5sZW5ndGggPCB3aWR0aDtcbiAgY29uc3Qgb3BlbmluZyA9IGZpdHMgPyBzaG9ydCA6IGAke29wZW4uam9pbignXFxuJykucmVwbGFjZUFsbCgnXFxuJywgJ1xcbiAgJyl9XFxuYDtcbiAgaWYgKGluc2lkZS5sZW5ndGggPT09IDApIHJldHVybiBmaXRzID8gYCR7b3BlbmluZ30gLz5gIDogYCR7b3BlbmluZ30vPmA7XG4gIGNvbnN0IHdob2xlID0gYCR7b3BlbmluZ30+JHtpbnNpZGUuam9pbignJyl9PC8ke25hbWV9PmA7XG4gIGlmIChmaXRzICYmIGluc2lkZS5sZW5ndGggPT09IDEgJiYgIXdob2xlLmluY2x1ZGVzKCdcXG4nKSAmJiB3aG9sZS5sZW5ndGggPCB3aWR0aCkgcmV0dXJuIHdob2xlO1xuICByZXR1cm4gYCR7b3BlbmluZ30+XFxuJHtpbmRlbnRlZChpbnNpZGUuam9pbignXFxuJykpfVxcbjwvJHtuYW1lfT5gO1xufVxuXG5mdW5jdGlvbiBsaW5lc09mKGNoaWxkcmVuOiB1bmtub3duLCBuYW1lT2Y6IE5hbWVPZiwgcm9vbTogUm9vbSk6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIFtjaGlsZHJlbl0uZmxhdCg1KS5mbGF0TWFwKChjaGlsZCkgPT4ge1xuICAgIGlmIChjaGlsZCA9PT0gdW5kZWZpbmVkIHx8IGNoaWxkID09PSBudWxsIHx8IHR5cGVvZiBjaGlsZCA9PT0gJ2Jvb2xlYW4nKSByZXR1cm4gW107XG4gICAgaWYgKGlzVmFsaWRFbGVtZW50KGNoaWxkKSkgcmV0dXJuIHdyaXRlSnN4KGNoaWxkLCBuYW1lT2YsIHJvb20pO1xuICAgIGlmICh0eXBlb2YgY2hpbGQgPT09ICdzdHJpbmcnICYmIC9eW157fTw+Jlxcc10oPzpbXnt9PD4mXFxuXSpbXnt9PD4mXFxzXSk/JC8udGVzdChjaGlsZCkpXG4gICAgICByZXR1cm4gc2hvcnRlbmVkKGNoaWxkLCByb29tKTtcbiAgICByZXR1cm4gYHske2xpdGVyYWwoY2hpbGQsIG5hbWVPZiwgcm9vbSl9fWA7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBhdHRyaWJ1dGVPZihrZXk6IHN0cmluZywgdmFsdWU6IHVua25vd24sIG5hbWVPZjogTmFtZU9mLCByb29tOiBSb29tKTogc3RyaW5nIHtcbiAgaWYgKHZhbHVlID09PSB0cnVlKSByZXR1cm4ga2V5O1xuICBjb25zdCB0ZXh0ID0gbGl0ZXJhbCh2YWx1ZSwgbmFtZU9mLCByb29tKTtcbiAgaWYgKHRleHQuc3RhcnRzV2l0aCgnPCcpICYmIHRleHQuaW5jbHVkZXMoJ1xcbicpKSByZXR1cm4gYCR7a2V5fT17XFxuJHtpbmRlbnRlZCh0ZXh0KX1cXG59YDtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgJiYgL15bXlwiXFxcXFxcbnt9Jl0qJC8udGVzdCh2YWx1ZSlcbiAgICA/IGAke2tleX09XCIke3Nob3J0ZW5lZCh2YWx1ZSwgcm9vbSl9XCJgXG4gICAgOiBgJHtrZXl9PXske3RleHR9fWA7XG59XG5cbi8qKiBBIHZhbHVlIGFzIHNvdXJjZSwgc2hvcnRlbmVkIHRvIHRoZSBsaW1pdHMuICovXG5leHBvcnQgZnVuY3Rpb24gbGl0ZXJhbCh2YWx1ZTogdW5rbm93biwgbmFtZU9mOiBOYW1lT2YsIHJvb206IFJvb20pOiBzdHJpbmcge1xuICBjb25zdCBuYW1lID0gbmFtZU9mKHZhbHVlKTtcbiAgaWYgKG5hbWUgIT09IHVuZGVmaW5lZCkgcmV0dXJuIG5hbWU7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnKSByZXR1cm4gcXVvdGVkKHNob3J0ZW5lZCh2YWx1ZSwgcm9vbSkpO1xuICBpZiAodmFsdWUgPT09IG51bGwgfHwgdHlwZW9mIHZhbHVlID09PSAnbnVtYmVyJyB8fCB0eXBlb2YgdmFsdWUgPT09ICdib29sZWFuJykgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG4gIGlmIChpc1ZhbGlkRWxlbWVudCh2YWx1ZSkpIHJldHVybiB3cml0ZUpzeCh2YWx1ZSwgbmFtZU9mLCByb29tKTtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSB7XG4gICAgLy8gVGV4dCB3aXRoIG1hcmtzIGlzIG9uZSBzZW50ZW5jZSwgd2hpY2ggaXMgbm90IGN1dC5cbiAgICBjb25zdCBpdGVtcyA9IHZhbHVlLnNvbWUoKGl0ZW0pID0+IHR5cGVvZiBpdGVtID09PSAnc3RyaW5nJykgPyB2YWx1ZSA6IHZhbHVlLnNsaWNlKDAsIHJvb20uaXRlbXMpO1xuICAgIHJldHVybiBsaXN0ZWQoXG4gICAgICBpdGVtcy5tYXAoKGl0ZW0pID0+IGxpdGVyYWwoaXRlbSwgbmFtZU9mLCByb29tKSksXG4gICAgICAnWycsXG4gICAgICAnXScsXG4gICAgKTtcbiAgfVxuICBpZiAodHlwZW9mIHZhbHVlID09PSAnb2JqZWN0JyAmJiB2YWx1ZSAmJiBPYmplY3QuZ2V0UHJvdG90eXBlT2YodmFsdWUpID09PSBPYmplY3QucHJvdG90eXBlKSB7XG4gICAgY29uc3QgZW50cmllcyA9IE9iamVjdC5lbnRyaWVzKHZhbHVlKS5maWx0ZXIoKFssIHByb3BlcnR5XSkgPT4gcHJvcGVydHkgIT09IHVuZGVmaW5lZCk7XG4gICAgY29uc3Qga2V5ID0gKG5hbWU6IHN0cmluZykgPT4gKC9eW0EtWmEtel8kXVtcXHckXSokLy50ZXN0KG5hbWUpID8gbmFtZSA6IHF1b3RlZChuYW1lKSk7XG4gICAgcmV0dXJuIGxpc3RlZChcbiAgICAgIGVudHJpZXMubWFwKChbbmFtZSwgcHJvcGVydHldKSA9PiBgJHtrZXkobmFtZSl9OiAke2xpdGVyYWwocHJvcGVydHksIG5hbWVPZiwgcm9vbSl9YCksXG4gICAgICAneyAnLFxuICAgICAgJyB9JyxcbiAgICApO1xuICB9XG4gIHRocm93IG5ldyBUeXBlRXJyb3IoYEEgJHt0eXBlb2YgdmFsdWV9IHRoYXQgY2Fubm90IGJlIHdyaXR0ZW4gYXMgc291cmNlLmApO1xufVxuXG5mdW5jdGlvbiBsaXN0ZWQoaXRlbXM6IHN0cmluZ1tdLCBvcGVuOiBzdHJpbmcsIGNsb3NlOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBzaG9ydCA9IGAke29wZW59JHtpdGVtcy5qb2luKCcsICcpfSR7Y2xvc2V9YDtcbiAgaWYgKGl0ZW1zLmxlbmd0aCA9PT0gMCkgcmV0dXJuIHNob3J0LnJlcGxhY2VBbGwoJyAnLCAnJyk7XG4gIGlmIChzaG9ydC5sZW5ndGggPCB3aWR0aCAtIDIwICYmICFzaG9ydC5pbmNsdWRlcygnXFxuJykpIHJldHVybiBzaG9ydDtcbiAgcmV0dXJuIGAke29wZW4udHJpbSgpfVxcbiR7aW5kZW50ZWQoaXRlbXMuam9pbignLFxcbicpKX0sXFxuJHtjbG9zZS50cmltKCl9YDtcbn1cblxuZnVuY3Rpb24gcXVvdGVkKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgJyR7dGV4dC5yZXBsYWNlKC9bXFxcXCddL2csICdcXFxcJCYnKS5yZXBsYWNlQWxsKCdcXG4nLCAnXFxcXG4nKX0nYDtcbn1cblxuLyoqIEEgbG9uZyB0ZXh0IGlzIHNob3J0ZW5lZCB0byBpdHMgZmlyc3Qgc2VudGVuY2UsIG9yIHRvIHRoZSBsaW1pdCBpZiB0aGF0IGlzIGxvbmcgdG9vLiAqL1xuZnVuY3Rpb24gc2hvcnRlbmVkKHRleHQ6IHN0cmluZywgeyBsZXR0ZXJzIH06IFJvb20pOiBzdHJpbmcge1xuICBpZiAodGV4dC5sZW5ndGggPD0gbGV0dGVycykgcmV0dXJuIHRleHQ7XG4gIGNvbnN0IHNlbnRlbmNlID0gL14uKj9bLiE/XHUwNjFGXHUzMDAyXVsnXHUyMDFEXHUyMDE5XHUwMEJCXT8oPz1cXHN8JCkvcy5leGVjKHRleHQpPy5bMF0gPz8gdGV4dDtcbiAgcmV0dXJuIHNlbnRlbmNlLmxlbmd0aCA8PSBsZXR0ZXJzICogMiA/IHNlbnRlbmNlIDogYCR7dGV4dC5zbGljZSgwLCBsZXR0ZXJzKS5yZXBsYWNlKC9cXHMrXFxTKiQvLCAnJyl9XHUyMDI2YDtcbn1cblxuZnVuY3Rpb24gaW5kZW50ZWQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHRleHQucmVwbGFjZSgvXig/PS4pL2dtLCAnICAnKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBME0sU0FBUyxXQUFXLFVBQUFBLFNBQVEsaUJBQUFDLHNCQUFxQjtBQUMzUCxTQUFTLG9CQUFrQzs7O0FDRHFMO0FBQUEsRUFDOU47QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBR0E7QUFBQSxPQUNLO0FBQ1AsT0FBTyxRQUFRO0FBV1IsU0FBUyxnQkFBNEI7QUFDMUMsU0FBTyxTQUFTLDBCQUEwQixXQUFXLG9CQUFvQjtBQUMzRTtBQUdPLFNBQVMsY0FBMEI7QUFDeEMsU0FBTyxTQUFTLDBCQUEwQixhQUFhLGtCQUFrQjtBQUMzRTtBQU1BLFNBQVMsU0FBUyxNQUFjLE1BQWMsT0FBMkI7QUFDdkUsUUFBTSxFQUFFLGNBQWMsQ0FBQyxHQUFHLEdBQUdDLE1BQUssSUFBSSxVQUFVLE1BQU0sSUFBSTtBQUMxRCxRQUFNLE9BQU8sT0FBTyxZQUFZLE9BQU8sUUFBUSxXQUEwQixFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDakgsUUFBTSxTQUFTLEVBQUUsR0FBR0EsT0FBTSxTQUFTLGdEQUFnRCxPQUFPLE9BQU8sS0FBSztBQUN0RyxTQUFPLEtBQUssTUFBTSxLQUFLLFVBQVUsTUFBTSxHQUFHLENBQUMsR0FBRyxVQUFVO0FBQ3RELFFBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxNQUFNLFFBQVEseUJBQXlCLENBQUNDLElBQUcsU0FBUyxXQUFXLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFDbEgsUUFBSSxPQUFPLFVBQVUsWUFBWSxVQUFVLFFBQVEsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPO0FBQ2hGLFdBQU8sbUJBQW1CLGNBQWMsa0JBQWtCLEtBQUssR0FBRyxJQUFJLEdBQUcsSUFBSTtBQUFBLEVBQy9FLENBQUM7QUFDSDtBQUdBLFNBQVMsVUFBVSxNQUFjLE1BQXNCO0FBQ3JELFFBQU0sU0FBUyxFQUFFLEdBQUcsZ0JBQWdCLFFBQVEsT0FBTyxXQUFXLE1BQU07QUFFcEUsUUFBTUMsV0FBVSxHQUFHLGNBQWMsQ0FBQyxJQUFJLEdBQUc7QUFBQSxJQUN2QyxRQUFRO0FBQUEsSUFDUixLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLE9BQU8sQ0FBQztBQUFBLElBQ1IsUUFBUSxHQUFHLFdBQVc7QUFBQSxJQUN0QixrQkFBa0IsR0FBRyxxQkFBcUI7QUFBQSxFQUM1QyxDQUFDO0FBQ0QsU0FBTyxJQUFJLGdCQUFnQkEsVUFBUyxhQUFhQSxVQUFTLE1BQU0sR0FBRyxnQkFBZ0IsTUFBTSxHQUFHLE1BQU0sRUFBRTtBQUFBLElBQ2xHO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxNQUFNLE1BQXNCO0FBQ25DLFNBQU8sbUJBQW1CLElBQUksRUFBRSxRQUFRLE9BQU8sRUFBRTtBQUNuRDtBQUdBLFNBQVMsU0FBUyxFQUFFLE9BQU8sR0FBRyxHQUFlLE1BQTJDO0FBQ3RGLFNBQU8sS0FBSyxLQUFLLE1BQU0sS0FBSyxZQUFZLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDbkQ7QUFHQSxTQUFTLGtCQUFrQixRQUFnQztBQUN6RCxRQUFNLEVBQUUsU0FBUyxPQUFPLGNBQWMsSUFBSSxHQUFHLEtBQUssSUFBSTtBQUN0RCxNQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsTUFBTSxTQUFTLEdBQUcsRUFBRyxRQUFPO0FBQzlELFNBQU8sRUFBRSxHQUFHLE1BQU0sYUFBYSxHQUFHLFdBQVcsYUFBYSxLQUFLLElBQUk7QUFDckU7QUFHQSxTQUFTLG1CQUFtQixRQUFvQixNQUErQjtBQUM3RSxRQUFNLEVBQUUsTUFBTSxHQUFHLElBQUksSUFBSTtBQUN6QixNQUFJLENBQUMsUUFBUSxPQUFPLEtBQUssR0FBRyxFQUFFLFdBQVcsRUFBRyxRQUFPO0FBQ25ELFFBQU0sT0FBTyxTQUFTLFFBQVEsSUFBSSxHQUFHO0FBQ3JDLFNBQU8sRUFBRSxHQUFHLEtBQUssR0FBSSxRQUFRLEVBQUUsS0FBSyxHQUFJLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFO0FBQzVEO0FBR0EsSUFBTSxnQkFBZ0IsQ0FBQyxRQUFRLFFBQVE7QUFHdkMsU0FBUyxjQUFjLFFBQW9CLE1BQStCO0FBQ3hFLFFBQU0sRUFBRSxRQUFRLENBQUMsR0FBRyxHQUFHLEtBQUssSUFBSTtBQUNoQyxRQUFNLFVBQVU7QUFDaEIsUUFBTSxNQUFNLGNBQWMsS0FBSyxDQUFDLFNBQVMsUUFBUSxLQUFLLENBQUMsV0FBVyxXQUFXLFFBQVEsTUFBTSxJQUFJLE1BQU0sTUFBUyxDQUFDO0FBQy9HLE1BQUksQ0FBQyxJQUFLLFFBQU87QUFDakIsUUFBTSxTQUF1QixDQUFDO0FBQzlCLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixRQUFNLGFBQTJCLENBQUM7QUFDbEMsYUFBVyxVQUFVLFNBQVM7QUFDNUIsVUFBTSxPQUFPLFdBQVcsUUFBUSxLQUFLLElBQUk7QUFDekMsUUFBSSxTQUFTLFFBQVc7QUFDdEIsYUFBTyxLQUFLLE1BQU07QUFDbEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxLQUFLLElBQUk7QUFFZixlQUFXLEtBQUssRUFBRSxJQUFJLEVBQUUsWUFBWSxFQUFFLENBQUMsR0FBRyxHQUFHLEVBQUUsT0FBTyxLQUFLLEVBQUUsR0FBRyxVQUFVLENBQUMsR0FBRyxFQUFFLEdBQUcsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUNuRztBQUNBLE1BQUksTUFBTSxTQUFTLEVBQUcsUUFBTztBQUM3QixRQUFNLFNBQXFCO0FBQUEsSUFDekIsTUFBTTtBQUFBLElBQ04sWUFBWSxFQUFFLENBQUMsR0FBRyxHQUFHLEVBQUUsTUFBTSxVQUFVLE1BQU0sTUFBTSxFQUFFO0FBQUEsSUFDckQsVUFBVSxDQUFDLEdBQUc7QUFBQSxJQUNkLE9BQU87QUFBQSxFQUNUO0FBQ0EsU0FBTyxPQUFPLFdBQVcsSUFBSSxFQUFFLEdBQUcsTUFBTSxHQUFHLE9BQU8sSUFBSSxFQUFFLEdBQUcsTUFBTSxPQUFPLENBQUMsR0FBRyxRQUFRLE1BQU0sRUFBRTtBQUM5RjtBQUdBLFNBQVMsV0FBVyxRQUFvQixLQUFhLE1BQXVDO0FBQzFGLFFBQU0sUUFBUSxTQUFTLFFBQVEsSUFBSSxHQUFHLGFBQWEsR0FBRztBQUN0RCxTQUFPLE9BQU8sVUFBVSxZQUFZLE9BQU8sTUFBTSxVQUFVLFdBQVcsTUFBTSxRQUFRO0FBQ3RGOzs7QUN4SG9OLFNBQVMsaUJBQWlCO0FBQzlPLFNBQVMsYUFBYSxhQUFhLGNBQWMsUUFBUSxxQkFBcUI7QUFDOUUsU0FBUyxjQUFjO0FBQ3ZCLFNBQVMsTUFBTSxlQUFlO0FBTXZCLFNBQVMsVUFBZ0I7QUFDOUIsUUFBTSxTQUFTLFlBQVksS0FBSyxPQUFPLEdBQUcsbUJBQW1CLENBQUM7QUFDOUQsTUFBSTtBQUNGLGVBQVcsUUFBUSxXQUFXLE1BQU0sR0FBRztBQUVyQyxVQUFJLEtBQUssU0FBUyxjQUFjLEtBQUssWUFBWSxLQUFLLElBQUksRUFBRztBQUM3RCxZQUFNLE9BQU8sYUFBYSxLQUFLLFFBQVEsSUFBSSxHQUFHLE1BQU07QUFDcEQsaUJBQVcsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHO0FBQ3JDLGNBQU0sUUFBUSxLQUFLLFFBQVEsaUVBQWlFLE1BQU0sU0FBUyxFQUFFO0FBQzdHLHNCQUFjLEtBQUssUUFBUSxLQUFLLFFBQVEsT0FBTyxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFBQSxNQUN2RjtBQUFBLElBQ0Y7QUFBQSxFQUNGLFVBQUU7QUFDQSxXQUFPLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUFBLEVBQ3BDO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsUUFBMEI7QUFDNUMsUUFBTSxVQUFVLEtBQUssUUFBUSxlQUFlO0FBQzVDLFFBQU0sa0JBQWtCO0FBQUEsSUFDdEIsUUFBUTtBQUFBLElBQ1IsYUFBYTtBQUFBLElBQ2IsZUFBZTtBQUFBLElBQ2YscUJBQXFCO0FBQUEsSUFDckIsU0FBUyxRQUFRLEtBQUs7QUFBQSxJQUN0QixRQUFRO0FBQUEsSUFDUixXQUFXLENBQUMsUUFBUSxxQkFBcUIsQ0FBQztBQUFBLEVBQzVDO0FBQ0EsUUFBTSxTQUFTLEVBQUUsU0FBUyxRQUFRLGVBQWUsR0FBRyxTQUFTLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxTQUFTLENBQUMsR0FBRyxnQkFBZ0I7QUFDNUcsZ0JBQWMsU0FBUyxLQUFLLFVBQVUsTUFBTSxDQUFDO0FBQzdDLFFBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUFBLElBQ3pCLFFBQVE7QUFBQSxJQUNSLENBQUMsMENBQTBDLGFBQWEsT0FBTztBQUFBLElBQy9ELEVBQUUsVUFBVSxPQUFPO0FBQUEsRUFDckI7QUFDQSxNQUFJLFdBQVcsRUFBRyxPQUFNLElBQUksTUFBTSxNQUFNO0FBQ3hDLFNBQU8sWUFBWSxRQUFRLEVBQUUsV0FBVyxNQUFNLFVBQVUsT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLE9BQU8sQ0FBQztBQUMzRzs7O0FDL0NvTixTQUFTLGdCQUFnQjtBQUM3TyxTQUFTLFdBQUFDLFVBQVMsWUFBQUMsaUJBQWdCOzs7QUNEOEssU0FBUyxnQkFBZ0IsV0FBVyxnQkFBZ0I7QUFHN1AsU0FBUyxNQUFNQyxNQUFxQjtBQUN6QyxNQUFJLE9BQU87QUFDWCxhQUFXLFNBQVMsU0FBUyxFQUFFLEtBQUFBLEtBQUksQ0FBQyxHQUFHO0FBQ3JDLFVBQU0sQ0FBQyxNQUFNQyxRQUFPLElBQUk7QUFDeEIsVUFBTSxPQUFPLEtBQUssR0FBRyxFQUFFLEtBQUs7QUFDNUIsUUFBSSxTQUFTLFVBQVUsV0FBVyxTQUFTLFVBQVUsSUFBSztBQUMxRCxRQUFJLFNBQVMsVUFBVSxZQUFZO0FBQ2pDLFVBQUksQ0FBQyxXQUFXLFNBQVMsSUFBSSxFQUFHLFNBQVE7QUFDeEM7QUFBQSxJQUNGO0FBQ0EsUUFBSSxTQUFTLE9BQU8sU0FBUyxTQUFTQSxRQUFPLEVBQUcsUUFBTyxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQ3ZFLFFBQUksS0FBSyxTQUFTLEdBQUcsS0FBSyxLQUFLLFNBQVNBLFFBQU8sRUFBRyxRQUFPLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFDekUsWUFBUSxlQUFlLEtBQUssSUFBSUEsU0FBUSxRQUFRLG1CQUFtQixJQUFJLElBQUlBO0FBQUEsRUFDN0U7QUFDQSxTQUFPLEtBQUssUUFBUTtBQUN0Qjs7O0FDbEJrTyxTQUFTLGVBQUFDLGNBQWEsZ0JBQUFDLHFCQUFvQjtBQUM1USxTQUFTLFNBQVMsUUFBQUMsT0FBTSxVQUFVLFdBQUFDLGdCQUFlO0FBRWpELElBQU0sT0FBT0MsU0FBUSxLQUFLO0FBRzFCLElBQU0sVUFBVSxJQUFJO0FBQUEsRUFDbEJDLGFBQVksTUFBTSxFQUFFLFdBQVcsTUFBTSxVQUFVLE9BQU8sQ0FBQyxFQUNwRCxPQUFPLENBQUMsU0FBUyxVQUFVLEtBQUssSUFBSSxDQUFDLEVBQ3JDLElBQUksQ0FBQyxTQUFTLENBQUMsY0FBYyxJQUFJLEdBQUcsVUFBVSxJQUFJLENBQUMsQ0FBQztBQUN6RDtBQUdBLElBQU0sVUFBVTtBQUdoQixJQUFNLFVBQStCLFFBQVE7QUFHdEMsSUFBTSxnQkFBZ0IsQ0FBQyxHQUFHLE9BQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxDQUFDLGlCQUFpQixNQUFNLENBQUM7QUFHL0UsU0FBUyxRQUFRLFFBQWdCLFVBQTJCO0FBQ2pFLE1BQUksQ0FBQyxZQUFZLENBQUMsUUFBUSxJQUFJLE1BQU0sRUFBRyxRQUFPO0FBQzlDLFNBQU9DLE1BQUssVUFBVSxpQkFBaUIsTUFBTSxJQUFJLEdBQUcsTUFBTSxZQUFZLE1BQU07QUFDOUU7QUFHTyxTQUFTLFNBQVMsTUFBYyxPQUFPLE1BQWM7QUFDMUQsU0FBTyxjQUFjLFNBQVMsTUFBTUYsU0FBUSxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQzFEO0FBRUEsU0FBUyxVQUF1QjtBQUM5QixRQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFFBQVEsS0FBSyxJQUFJLEtBQUssaUJBQWlCLElBQUksQ0FBQyxDQUFDO0FBQ3hHLGFBQVcsUUFBUSxPQUFPO0FBQ3hCLGVBQVcsQ0FBQyxVQUFVLFFBQVEsS0FBSyxRQUFTLEtBQUksU0FBUyxTQUFTLElBQUksRUFBRyxPQUFNLElBQUksUUFBUTtBQUFBLEVBQzdGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxpQkFBaUIsUUFBeUI7QUFDakQsU0FBTyxRQUFRLElBQUksR0FBRyxNQUFNLFNBQVM7QUFDdkM7QUFFQSxTQUFTLFVBQVUsTUFBd0I7QUFDekMsUUFBTSxPQUFPRyxjQUFhRCxNQUFLLE1BQU0sSUFBSSxHQUFHLE1BQU07QUFDbEQsUUFBTSxRQUFRLEtBQUs7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLENBQUMsR0FBRyxLQUFLLEVBQUU7QUFBQSxJQUFJLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTUUsUUFBTyxNQUMzQyxTQUFTLFFBQVEsUUFBUSxLQUFLQSxRQUFPLElBQUlGLE1BQUssTUFBTSxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDcEU7QUFDRjtBQUVBLFNBQVMsY0FBYyxNQUFzQjtBQUMzQyxTQUFPLEtBQUssV0FBVyxNQUFNLEdBQUcsRUFBRSxRQUFRLFdBQVcsRUFBRTtBQUN6RDs7O0FDeEQ0TixTQUFTLHFCQUFxQjtBQUMxUCxTQUFTLGFBQWE7QUFDdEIsU0FBUyxTQUFTLFdBQVcsaUJBQWlCOzs7QUNDdkMsU0FBUyxJQUFJLFlBQWtDLFFBQTBCO0FBQzlFLFNBQU8sT0FBTyxJQUFJLEVBQUUsS0FBSyxRQUFRLEdBQUcsR0FBRyxNQUFNO0FBQy9DOzs7QUNGQSxJQUFNLFlBQVk7QUFHbEIsSUFBTUcsUUFBTyxHQUFHLFNBQVM7QUFHekIsSUFBTSxVQUFVO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFDRixFQUFFLEtBQUs7QUFHUCxJQUFNLFlBQVk7QUFHWCxJQUFNLGVBQWU7QUFHckIsSUFBTSxTQUFTO0FBQUE7QUFBQTtBQUFBO0FBU2YsU0FBUyxZQUFZLFVBQWtCLFdBQTJCO0FBRXZFLFFBQU0sU0FBUyxhQUFhLFVBQVUsU0FBUztBQUMvQyxRQUFNLFlBQVksT0FBTyxPQUFPLGNBQWMsT0FBTyxLQUFLQSxLQUFJO0FBQzlELFNBQU8sR0FBRyxNQUFNLFVBQVVBLEtBQUksUUFBUSxRQUFRLGlCQUFpQixPQUFPLElBQUksU0FBUyxLQUFLLFlBQVk7QUFDdEc7QUFHTyxJQUFNLFNBQVM7QUFvQmYsU0FBUyxtQkFBbUIsV0FBMkI7QUFDNUQsUUFBTSxRQUFRLENBQUMsYUFDYixVQUFVLFFBQVEsR0FBRyxhQUFhLFVBQVUsU0FBUyxJQUFJLFNBQVMsS0FBSyxJQUFJLFlBQVk7QUFDekYsUUFBTSxNQUFNLENBQUMsYUFBcUIsWUFBWSxVQUFVLFNBQVM7QUFDakUsUUFBTSxVQUFVLE1BQU0sU0FBUztBQUMvQixRQUFNLFNBQVMsSUFBSSxRQUFRLFNBQVMsR0FBRztBQUN2QyxRQUFNLFFBQVEsSUFBSSwyQkFBMkI7QUFDN0MsUUFBTSxRQUFRLEdBQUdBLEtBQUk7QUFFckIsU0FBTztBQUFBO0FBQUEsUUFFRCxPQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFJUCxPQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFJUCxPQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFJUCxNQUFNQSxLQUFJLENBQUM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFTWCxNQUFNLEtBQUssQ0FBQztBQUFBO0FBQUE7QUFBQSxRQUdaLE1BQU07QUFBQTtBQUFBO0FBQUEsUUFHTixNQUFNO0FBQUE7QUFBQTtBQUFBLFFBR04sTUFBTTtBQUFBO0FBQUE7QUFBQSxRQUdOLE1BQU07QUFBQTtBQUFBO0FBQUEsUUFHTixJQUFJLFNBQVMsQ0FBQztBQUFBO0FBQUE7QUFBQSxRQUdkLElBQUksaUJBQWlCLENBQUM7QUFBQTtBQUFBO0FBQUEsUUFHdEIsS0FBSztBQUFBLFVBQ0gsTUFBTTtBQUFBO0FBQUEsUUFFUixLQUFLO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQUtMLElBQUksTUFBTSxDQUFDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFLbkI7OztBRjVIb0ksSUFBTSwrQkFBK0I7QUFrQnpLLGVBQXNCLGFBQTBDO0FBQzlELFFBQU0sV0FBVztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFNakIsUUFBTSxFQUFFLFlBQVksSUFBSSxNQUFNLE1BQU07QUFBQSxJQUNsQyxPQUFPO0FBQUEsTUFDTCxVQUNFO0FBQUEsTUFDRixZQUFZO0FBQUEsSUFDZDtBQUFBLElBQ0EsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsS0FBSztBQUFBLElBQ0wsVUFBVSxDQUFDLE9BQU87QUFBQSxJQUNsQixTQUFTO0FBQUEsTUFDUDtBQUFBLFFBQ0UsTUFBTTtBQUFBLFFBQ04sTUFBTUMsUUFBTztBQUNYLFVBQUFBLE9BQU0sT0FBTyxFQUFFLFFBQVEscUJBQXFCLEdBQUcsT0FBTyxFQUFFLFVBQVUsU0FBUyxFQUFFO0FBQUEsUUFDL0U7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sU0FBUyxFQUFFLFNBQVMsQ0FBQyxFQUFvQztBQUMvRCxNQUFJLFNBQVMsVUFBVSxXQUFXLFlBQVksQ0FBQyxHQUFHLFFBQVEsRUFBRSxFQUFFLFFBQVEsY0FBYyw0QkFBZSxDQUFDO0FBQ3BHLFNBQU8sT0FBTyxRQUFRO0FBQ3hCO0FBR08sU0FBUyxhQUFhLFFBQXlEO0FBQ3BGLFFBQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxlQUFlLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsUUFBUSxRQUFRLElBQUksR0FBRyxJQUFJLENBQUMsQ0FBQztBQUMzRyxTQUFPLElBQUk7QUFBQSxJQUNULENBQUMsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVM7QUFBQSxNQUN2QjtBQUFBLE1BQ0EsVUFBVSxRQUFRLGVBQWUsSUFBSSxJQUFJLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxPQUFPLEVBQUUsQ0FBQyxHQUFHLEdBQUcsU0FBUztBQUFBLElBQzVGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHTyxJQUFNLGNBQWMsUUFBUSxNQUFNLG1CQUFtQixFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLFVBQVUsQ0FBQyxJQUFJLEdBQUcsU0FBUyxDQUFDO0FBR3JHLFNBQVMsT0FBTyxRQUFtQztBQUN4RCxTQUFPLENBQUMsU0FBUyxZQUFZLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxFQUFFLEtBQUssSUFBSTtBQUM3RDtBQUVBLElBQU0sQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLFdBQVcsR0FBRztBQUNqQyxJQUFNLGVBQWUsQ0FBQyxPQUFlLFNBQWlCLHdCQUF3QixLQUFLLHdCQUF3QixJQUFJO0FBQy9HLElBQU0sU0FBUyxDQUFDLE9BQWUsU0FBaUIsc0JBQXNCLEtBQUssc0JBQXNCLElBQUk7QUFDckcsSUFBTSxTQUFTLENBQUMsU0FDZCw4Q0FBOEMsSUFBSSxtREFBbUQsSUFBSTtBQVEzRyxJQUFNLFVBQVU7QUFBQSxFQUNkLGlCQUFpQixhQUFhLElBQUksR0FBRyxDQUFDLEdBQUcsT0FBTyxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3hELG9EQUFvRCxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDbkUsR0FBRyxPQUFPLE9BQU8sQ0FBQyxJQUFJLE9BQU8sSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNyQyxHQUFHLE9BQU8sTUFBTSxDQUFDLElBQUksT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQ3BDLCtFQUErRSxhQUFhLG1DQUFtQyxnQ0FBZ0MsQ0FBQztBQUFBLEVBQ2hLLG9GQUFvRixPQUFPLEtBQUssRUFBRSxDQUFDLEdBQUcsYUFBYSxLQUFLLEVBQUUsQ0FBQztBQUM3SCxFQUFFLEtBQUssRUFBRTtBQUdGLFNBQVMsUUFBUSxRQUFvQyxNQUFpQztBQUMzRixTQUFPLE9BQU8sSUFBSSxJQUFJLEdBQUcsU0FBUyxDQUFDO0FBQ3JDOzs7QUc3Rm9OLFNBQVMsZUFBQUMsb0JBQW1CO0FBQ2hQLFNBQVMsU0FBQUMsY0FBYTtBQUN0QixTQUFTLFdBQUFDLFVBQVMsYUFBQUMsWUFBVyxhQUFBQyxrQkFBaUI7QUFJdkMsSUFBTSxVQUEwRDtBQUFBLEVBQ3JFLENBQUMsaUNBQWlDLFdBQVc7QUFBQSxFQUM3QyxDQUFDLGdDQUFnQyxrQkFBa0I7QUFBQSxFQUNuRCxDQUFDLCtCQUErQixpQkFBaUI7QUFBQSxFQUNqRCxDQUFDLDRCQUE0QixZQUFZO0FBQzNDO0FBR0EsZUFBZSxjQUErQjtBQUM1QyxRQUFNLFNBQVMsQ0FBQyxHQUFHLGFBQWEsTUFBTSxXQUFXLENBQUMsQ0FBQyxFQUFFO0FBQUEsSUFBUSxDQUFDLENBQUMsTUFBTUMsSUFBRyxNQUN0RSxTQUFTQSxJQUFHLEVBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzVDO0FBQ0EsU0FBTyx5QkFBeUIsS0FBSyxVQUFVLENBQUMsR0FBRyxZQUFZLElBQUksQ0FBQ0EsU0FBUSxDQUFDLElBQUlBLElBQUcsQ0FBQyxHQUFHLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDckc7QUFFQSxTQUFTLFNBQVNBLE1BQXVCO0FBQ3ZDLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixNQUFJLFNBQVM7QUFDYixhQUFXLFFBQVFDLFNBQVFELElBQUcsRUFBRSxJQUFJLENBQUMsWUFBWUUsV0FBVSxDQUFDLE9BQU8sR0FBR0MsVUFBUyxDQUFDLEdBQUc7QUFDakYsVUFBTSxnQkFBZ0IsS0FBSyxTQUFTLE9BQU87QUFDM0MsUUFBSSxVQUFVLENBQUMsY0FBZSxRQUFPLE1BQU0sT0FBTyxJQUFJLEtBQUssTUFBTSxJQUFJO0FBQUEsUUFDaEUsUUFBTyxLQUFLLElBQUk7QUFDckIsYUFBUyxDQUFDO0FBQUEsRUFDWjtBQUNBLFNBQU87QUFDVDtBQUdBLGVBQWUscUJBQXNDO0FBQ25ELFFBQU0sT0FBTyxNQUFNLFNBQVMsa0ZBQWtGO0FBQzlHLFNBQU8sZ0NBQWdDLEtBQUssVUFBVSxJQUFJLENBQUM7QUFDN0Q7QUFHQSxlQUFlLG9CQUFxQztBQUNsRCxRQUFNLFVBQVVDLGFBQVksb0JBQW9CLEVBQUUsSUFBSSxPQUFPLFNBQVM7QUFDcEUsVUFBTSxPQUFPLEtBQUssUUFBUSxPQUFPLEVBQUU7QUFDbkMsVUFBTSxPQUFPLE1BQU07QUFBQSxNQUNqQixtREFBbUQsSUFBSTtBQUFBO0FBQUE7QUFBQSxtRUFHTSxJQUFJO0FBQUE7QUFBQTtBQUFBO0FBQUEsSUFJbkU7QUFDQSxXQUFPLENBQUMsTUFBTSxJQUFJO0FBQUEsRUFDcEIsQ0FBQztBQUNELFNBQU8sK0JBQStCLEtBQUssVUFBVSxPQUFPLFlBQVksTUFBTSxRQUFRLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQztBQUN0RztBQUdBLGVBQWUsU0FBUyxVQUFtQztBQUN6RCxRQUFNLEVBQUUsWUFBWSxJQUFJLE1BQU1DLE9BQU07QUFBQSxJQUNsQyxPQUFPLEVBQUUsVUFBVSxZQUFZLElBQUk7QUFBQSxJQUNuQyxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsRUFDVixDQUFDO0FBQ0QsU0FBTyxZQUFZLENBQUMsR0FBRyxLQUFLLEtBQUssRUFBRSxXQUFXLE1BQU0sTUFBTSxLQUFLO0FBQ2pFO0FBR0EsZUFBZSxlQUFnQztBQUM3QyxRQUFNLFVBQVVELGFBQVksb0JBQW9CLEVBQUUsSUFBSSxDQUFDLFNBQVM7QUFDOUQsVUFBTSxNQUFNLEtBQUssUUFBUSxPQUFPLEVBQUU7QUFDbEMsV0FBTyxJQUFJLEdBQUcsNEJBQTRCLEdBQUcsNEJBQTRCLElBQUksUUFBUSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQy9GLENBQUM7QUFDRCxTQUFPLDRCQUE0QixRQUFRLEtBQUssSUFBSSxDQUFDO0FBQ3ZEOzs7QU45RE8sU0FBUyxXQUFXLFVBQTJCO0FBQ3BELFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLE1BQU1FLFFBQU87QUFDWCxZQUFNLFlBQVlBLE9BQU0sZUFBZSxXQUFXLFFBQVEsU0FBUztBQUNuRSxNQUFBQSxPQUFNLFVBQVUsRUFBRSxRQUFRLGFBQWEsR0FBRyxDQUFDLEVBQUUsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUN0RSxZQUFJLFNBQVMsY0FBZSxRQUFPO0FBQ25DLGNBQU0sT0FBT0MsU0FBUSxRQUFRLFNBQVMsUUFBUSxHQUFHLFFBQVEsQ0FBQztBQUMxRCxjQUFNLEtBQUtDLFVBQVMsTUFBTSxRQUFRLFNBQVMsTUFBTUQsU0FBUSxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUMsRUFBRSxXQUFXLE1BQU0sR0FBRztBQUNwRyxlQUFPLEVBQUUsT0FBTyxHQUFHLFdBQVcsR0FBRyxJQUFJLEtBQUssS0FBSyxFQUFFLE1BQU0sV0FBVyxVQUFVLEtBQUs7QUFBQSxNQUNuRixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFDRjtBQUdBLElBQU0sY0FBYztBQU9iLFNBQVMsZUFBZSxVQUEyQjtBQUN4RCxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixNQUFNRCxRQUFPO0FBQ1gsWUFBTSxPQUFPLFdBQVc7QUFDeEIsTUFBQUEsT0FBTSxPQUFPLEVBQUUsUUFBUSxtQkFBbUIsR0FBRyxPQUFPLEVBQUUsS0FBSyxNQUFNO0FBQy9ELGNBQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNO0FBQ3hDLFlBQUksQ0FBQywwQkFBMEIsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUNsRCxjQUFNLFNBQVMsTUFBTTtBQUVyQixjQUFNLE9BQU8sS0FBSyxRQUFRLG1CQUFtQiwrQkFBK0I7QUFDNUUsY0FBTSxRQUFRLEtBQUssUUFBUSxpREFBaUQsQ0FBQyxHQUFHLFNBQVM7QUFDdkYsZ0JBQU0sUUFBUSxPQUFPLElBQUksSUFBSTtBQUM3QixjQUFJLENBQUMsT0FBTztBQUNWLGtCQUFNLElBQUk7QUFBQSxjQUNSLEdBQUcsSUFBSSwyQkFBMkIsSUFBSTtBQUFBLFlBQ3hDO0FBQUEsVUFDRjtBQUNBLGlCQUFPLFdBQVcsT0FBTyxLQUFLLE1BQU0sTUFBTSxHQUFHLEVBQUUsUUFBUSxlQUFlLE1BQU0sQ0FBQztBQUFBLFFBQy9FLENBQUM7QUFDRCxjQUFNLFdBQVcsTUFBTSxRQUFRLGFBQWEsQ0FBQyxHQUFHLGFBQXFCLEtBQUssY0FBYyxRQUFRLENBQUMsSUFBSTtBQUNyRyxlQUFPLEVBQUUsUUFBUSxLQUFLLFNBQVMsR0FBRyxJQUFJLFFBQVEsTUFBTSxTQUFTO0FBQUEsTUFDL0QsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLGNBQWMsVUFBMEI7QUFDL0MsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFFBQU1HLFVBQVMsU0FBUyxRQUFRLDZCQUE2QixJQUFJO0FBRWpFLFFBQU0sU0FBU0EsUUFBTyxRQUFRLGlCQUFpQixDQUFDLFNBQVMsU0FBUyxNQUFNLEtBQUssSUFBSSxJQUFJLENBQUMsUUFBUTtBQUM5RixTQUFPLE1BQU0sTUFBTSxFQUFFLFFBQVEsc0JBQXNCLENBQUMsR0FBRyxVQUFVLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFDckY7QUFHTyxJQUFNLGlCQUF5QjtBQUFBLEVBQ3BDLE1BQU07QUFBQSxFQUNOLE1BQU1ILFFBQU87QUFDWCxlQUFXLENBQUMsUUFBUSxLQUFLLEtBQUssU0FBUztBQUNyQyxNQUFBQSxPQUFNLE9BQU8sRUFBRSxPQUFPLEdBQUcsT0FBTyxFQUFFLEtBQUssT0FBTyxFQUFFLFVBQVUsTUFBTSxNQUFNLEdBQUcsWUFBWUMsU0FBUSxJQUFJLEVBQUUsRUFBRTtBQUFBLElBQ3ZHO0FBQUEsRUFDRjtBQUNGOzs7QU9sRnNQLFNBQVMsT0FBTyxpQkFBaUI7QUFDdlIsU0FBUyxXQUFBRyxVQUFTLFdBQUFDLGdCQUFlOzs7QUNEMk0sU0FBUyxlQUFBQyxjQUFhLGdCQUFBQyxxQkFBb0I7QUFDdFIsU0FBUyxZQUFBQyxXQUFVLFFBQUFDLGFBQVk7QUFDL0IsT0FBT0MsU0FBUTs7O0FDRjJPLFNBQVMsWUFBWSxlQUFBQyxjQUFhLGdCQUFBQyxxQkFBb0I7QUFDaFQsU0FBUyxRQUFBQyxPQUFNLFdBQUFDLGdCQUFlO0FBQzlCLE9BQU9DLFNBQVE7QUFxQ1IsU0FBUyxnQkFBZ0IsUUFBNkI7QUFDM0QsUUFBTSxFQUFFLE1BQU0sUUFBUSxJQUFJLEtBQUssTUFBTUMsY0FBYUMsTUFBSyxRQUFRLGNBQWMsR0FBRyxNQUFNLENBQUM7QUFDdkYsUUFBTSxRQUFRLE9BQU8sUUFBb0IsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLEtBQUssTUFBTSxNQUFNO0FBQzNFLFVBQU0sUUFBUSxRQUFRLE1BQU07QUFDNUIsV0FBTyxRQUFRLFFBQVEsUUFBUSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDaEQsQ0FBQztBQUNELFFBQU1DLFdBQVVDLElBQUc7QUFBQSxJQUNqQixNQUFNLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFDNUI7QUFBQSxNQUNFLFFBQVFBLElBQUcsYUFBYTtBQUFBLE1BQ3hCLFFBQVFBLElBQUcsV0FBVztBQUFBLE1BQ3RCLGtCQUFrQkEsSUFBRyxxQkFBcUI7QUFBQSxNQUMxQyxRQUFRO0FBQUEsTUFDUixjQUFjO0FBQUEsTUFDZCxPQUFPLENBQUM7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUNBLFFBQU0sVUFBVUQsU0FBUSxlQUFlO0FBQ3ZDLFFBQU0sTUFBTUUsU0FBUSxRQUFRLE1BQU0sRUFBRSxXQUFXLE1BQU0sR0FBRztBQUN4RCxRQUFNLFFBQVEsQ0FBQyxTQUFrQixLQUFLLGNBQWMsRUFBRSxTQUFTLFdBQVcsR0FBRyxHQUFHLEdBQUc7QUFDbkYsUUFBTSxVQUFVLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssTUFBYTtBQUN4RCxVQUFNLFNBQVNGLFNBQVEsY0FBYyxJQUFJO0FBQ3pDLFVBQU0sU0FBUyxVQUFVLFFBQVEsb0JBQW9CLE1BQU07QUFDM0QsUUFBSSxDQUFDLE9BQVEsT0FBTSxJQUFJLE1BQU0sR0FBRyxJQUFJLDRDQUE0QztBQUNoRixVQUFNLFFBQVEsUUFDWCxtQkFBbUIsTUFBTSxFQUN6QixJQUFJLENBQUMsYUFBYTtBQUNqQixZQUFNLFNBQVMsU0FBUyxRQUFRQyxJQUFHLFlBQVksUUFBUSxRQUFRLGlCQUFpQixRQUFRLElBQUk7QUFDNUYsYUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLFFBQVEsZUFBZSxPQUFPLGdCQUFnQixDQUFDLEdBQUcsT0FBTyxLQUFLLEVBQUU7QUFBQSxJQUNoRyxDQUFDLEVBQ0EsS0FBSyxDQUFDLEtBQUssVUFBVyxJQUFJLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBRTtBQUN4RCxVQUFNLFFBQVEsTUFBTSxLQUFLLENBQUMsVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUN2RCxVQUFNLGNBQWMsU0FBUyxNQUFNLFNBQVMsT0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLElBQUksSUFBSTtBQUNuRixXQUFPLEVBQUUsV0FBVyxLQUFLLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLFlBQVk7QUFBQSxFQUN2RSxDQUFDO0FBQ0QsUUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLFlBQVksTUFBYyxjQUFjLElBQUksUUFBUSxNQUFNLElBQUksSUFBSSxTQUFTLEdBQUcsSUFBSSxJQUFJO0FBQzNHLFNBQU8sRUFBRSxTQUFTLFFBQVEsS0FBSyxDQUFDLEtBQUssVUFBVSxLQUFLLEdBQUcsSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLFNBQVMsTUFBTTtBQUMxRjtBQUdBLFNBQVMsUUFBUSxRQUF3QztBQUN2RCxNQUFJLE9BQU8sV0FBVyxTQUFVLFFBQU87QUFDdkMsYUFBVyxDQUFDLFdBQVcsS0FBSyxLQUFLLE9BQU8sUUFBUSxNQUFNLEdBQUc7QUFDdkQsVUFBTSxRQUFRLGNBQWMsV0FBVyxPQUFPLFVBQVUsV0FBVyxRQUFRLFFBQVEsS0FBSztBQUN4RixRQUFJLE1BQU8sUUFBTztBQUFBLEVBQ3BCO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxRQUFRLFFBQWdCLEtBQWEsT0FBOEQ7QUFDMUcsTUFBSSxDQUFDLE1BQU0sU0FBUyxHQUFHLEVBQUcsUUFBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssTUFBTUYsTUFBSyxRQUFRLEtBQUssRUFBRSxDQUFDO0FBQy9FLFFBQU0sU0FBU0EsTUFBSyxRQUFRLE1BQU0sTUFBTSxHQUFHLE1BQU0sUUFBUSxHQUFHLENBQUMsQ0FBQztBQUM5RCxNQUFJLENBQUMsV0FBVyxNQUFNLEVBQUcsUUFBTyxDQUFDO0FBQ2pDLFFBQU0sU0FBUyxNQUFNLE1BQU0sTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDO0FBQ2pELFFBQU0sUUFBUUksYUFBWSxNQUFNLEVBQUUsUUFBUSxDQUFDQyxXQUFVO0FBRW5ELFVBQU0sT0FBTyxPQUFPLFNBQVMsR0FBRyxLQUFLLE9BQU8sV0FBVyxHQUFHLElBQUlBLFNBQVFBLE9BQU0sUUFBUSxRQUFRLEVBQUU7QUFDOUYsVUFBTSxPQUFPTCxNQUFLLFFBQVEsTUFBTSxXQUFXLEtBQUssSUFBSSxDQUFDO0FBQ3JELFdBQU8sV0FBVyxJQUFJLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQztBQUFBLEVBQzdFLENBQUM7QUFDRCxTQUFPLE1BQU0sS0FBSyxDQUFDLEtBQUssVUFBVyxJQUFJLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBRTtBQUNwRTtBQUdPLFNBQVMsT0FBTyxhQUE2QixTQUFpQztBQUNuRixNQUFJRSxJQUFHLGFBQWEsV0FBVyxFQUFHLFFBQU8sWUFBWSxhQUFhLE9BQU87QUFFekUsUUFBTSxZQUFZQSxJQUFHO0FBQUEsSUFDbkI7QUFBQSxJQUNBLENBQUMsU0FBU0EsSUFBRyxvQkFBb0IsSUFBSSxLQUFLQSxJQUFHLGdCQUFnQixLQUFLLElBQUk7QUFBQSxFQUN4RTtBQUNBLFNBQU9JLFNBQVEsYUFBYUosSUFBRyxhQUFhLGFBQWFBLElBQUcsV0FBVyxLQUFLLGFBQWEsSUFBSTtBQUMvRjtBQUdPLFNBQVNJLFNBQVEsTUFBZSxVQUEyQjtBQUNoRSxRQUFNLE9BQU8sS0FBSyxjQUFjO0FBQ2hDLFNBQU8sS0FBSyxLQUNULE1BQU0sS0FBSyxTQUFTLE1BQU0sUUFBUSxHQUFHLEtBQUssR0FBRyxFQUM3QyxRQUFRLG9DQUFvQyxTQUFTLEVBQ3JELFFBQVEsd0JBQXdCLEVBQUUsRUFDbEMsUUFBUSxnQkFBZ0IsQ0FBQyxXQUFXLElBQUksT0FBTyxPQUFPLFNBQVMsQ0FBQyxDQUFDLEVBQ2pFLFdBQVcsTUFBTSxFQUFFO0FBQ3hCO0FBR0EsU0FBUyxZQUFZLE1BQXFCLFNBQWlDO0FBQ3pFLFFBQU0sU0FBUyxRQUFRLG9CQUFvQixJQUFJO0FBQy9DLFFBQU0sV0FBVyxTQUFTLFFBQVEsbUJBQW1CLE1BQU0sSUFBSSxDQUFDLEdBQUc7QUFBQSxJQUFRLENBQUMsRUFBRSxlQUFlLENBQUMsRUFBRSxNQUM5RixhQUFhLElBQUksQ0FBQyxnQkFBZ0IsT0FBTyxhQUFhLE9BQU8sQ0FBQztBQUFBLEVBQ2hFO0FBQ0EsU0FBTztBQUFBLEVBQU0sUUFDVixLQUFLLEVBQ0wsSUFBSSxDQUFDLFdBQVcsT0FBTyxRQUFRLE9BQU8sSUFBSSxDQUFDLEVBQzNDLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFDZjtBQUdPLFNBQVMsT0FBTyxNQUF1QjtBQUM1QyxRQUFNQyxRQUFPTCxJQUFHLHdCQUF3QixJQUFJLEVBQUUsT0FBT0EsSUFBRyxPQUFPO0FBQy9ELFNBQU9LLE1BQUssSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNTCxJQUFHLHNCQUFzQixPQUFPLEtBQUssRUFBRSxFQUFFLEtBQUssTUFBTTtBQUN2RjtBQUdPLFNBQVMsTUFBTSxNQUFlLE1BQWtDO0FBQ3JFLFFBQU0sTUFBTUEsSUFBRyxhQUFhLElBQUksRUFBRSxLQUFLLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxTQUFTLElBQUk7QUFDN0UsU0FBTyxRQUFRQSxJQUFHLHNCQUFzQixJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDbkU7QUFHTyxTQUFTLFdBQVcsTUFBZSxFQUFFLFNBQVMsTUFBTSxHQUFrRDtBQUMzRyxRQUFNLFFBQVEsb0JBQUksSUFBaUM7QUFDbkQsUUFBTSxRQUFRLENBQUMsVUFBeUI7QUFDdEMsUUFBSUEsSUFBRyxhQUFhLEtBQUssR0FBRztBQUMxQixZQUFNLFFBQVEsUUFBUSxvQkFBb0IsS0FBSztBQUMvQyxZQUFNLFNBQVMsU0FBUyxNQUFNLFFBQVFBLElBQUcsWUFBWSxRQUFRLFFBQVEsaUJBQWlCLEtBQUssSUFBSTtBQUMvRixZQUFNLE9BQU8sUUFBUSxnQkFBZ0IsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxRQUFRLE1BQU0sR0FBRyxLQUFLLFdBQVcsR0FBRyxLQUFLLFFBQVEsSUFBSTtBQUN0RyxVQUFJLFVBQVUsSUFBSSxTQUFTLEVBQUcsT0FBTSxJQUFJLFFBQVEsR0FBRztBQUFBLElBQ3JEO0FBQ0EsSUFBQUEsSUFBRyxhQUFhLE9BQU8sS0FBSztBQUFBLEVBQzlCO0FBQ0EsUUFBTSxJQUFJO0FBQ1YsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLGFBQXNDO0FBQ3hELE1BQUlBLElBQUcsYUFBYSxXQUFXLEVBQUcsUUFBTztBQUN6QyxRQUFNLFlBQVlBLElBQUcsYUFBYSxhQUFhQSxJQUFHLFdBQVc7QUFDN0QsU0FDRSxjQUFjLFVBQ2RBLElBQUcsYUFBYSxVQUFVLE1BQU0sTUFDOUIsY0FBMEIsZUFBZUEsSUFBRyxzQkFBc0IsV0FBVztBQUVuRjs7O0FDOUtrUCxTQUFTLGVBQUFNLGNBQWEsZ0JBQUFDLHFCQUFvQjtBQUM1UixTQUFTLGlCQUFBQyxzQkFBcUI7QUFDOUIsU0FBUyxVQUFVLFFBQUFDLGFBQVk7QUFDL0IsU0FBUyxTQUFBQyxjQUFhO0FBQ3RCLFNBQVMsZUFBZSxrQkFBQUMsdUJBQXlDO0FBQ2pFLE9BQU9DLFNBQVE7OztBQ0xxTyxTQUFTLFVBQVUsc0JBQXlDO0FBYWhULElBQU0sUUFBUTtBQU1QLFNBQVMsU0FBUyxTQUF1QixRQUFnQixNQUFvQjtBQUNsRixRQUFNLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDeEIsUUFBTSxPQUFPLFNBQVMsV0FBVyxLQUFLLE9BQU8sU0FBUyxXQUFXLE9BQU8sT0FBTyxJQUFJO0FBQ25GLE1BQUksU0FBUyxPQUFXLE9BQU0sSUFBSSxVQUFVLHdEQUF3RDtBQUNwRyxRQUFNLEVBQUUsVUFBVSxHQUFHLEtBQUssSUFBSTtBQUM5QixRQUFNLGFBQWEsT0FBTyxRQUFRLElBQUksRUFDbkMsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxNQUFTLEVBQ3pDLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLFlBQVksS0FBSyxPQUFPLFFBQVEsSUFBSSxDQUFDO0FBQzlELFFBQU0sU0FBUyxRQUFRLFVBQVUsUUFBUSxJQUFJO0FBQzdDLFFBQU0sT0FBTyxDQUFDLElBQUksSUFBSSxJQUFJLEdBQUcsVUFBVTtBQUN2QyxRQUFNLFFBQVEsS0FBSyxLQUFLLEdBQUc7QUFDM0IsUUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTLElBQUksS0FBSyxNQUFNLFNBQVM7QUFDckQsUUFBTSxVQUFVLE9BQU8sUUFBUSxHQUFHLEtBQUssS0FBSyxJQUFJLEVBQUUsV0FBVyxNQUFNLE1BQU0sQ0FBQztBQUFBO0FBQzFFLE1BQUksT0FBTyxXQUFXLEVBQUcsUUFBTyxPQUFPLEdBQUcsT0FBTyxRQUFRLEdBQUcsT0FBTztBQUNuRSxRQUFNLFFBQVEsR0FBRyxPQUFPLElBQUksT0FBTyxLQUFLLEVBQUUsQ0FBQyxLQUFLLElBQUk7QUFDcEQsTUFBSSxRQUFRLE9BQU8sV0FBVyxLQUFLLENBQUMsTUFBTSxTQUFTLElBQUksS0FBSyxNQUFNLFNBQVMsTUFBTyxRQUFPO0FBQ3pGLFNBQU8sR0FBRyxPQUFPO0FBQUEsRUFBTSxTQUFTLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQztBQUFBLElBQU8sSUFBSTtBQUMvRDtBQUVBLFNBQVMsUUFBUSxVQUFtQixRQUFnQixNQUFzQjtBQUN4RSxTQUFPLENBQUMsUUFBUSxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsQ0FBQyxVQUFVO0FBQzNDLFFBQUksVUFBVSxVQUFhLFVBQVUsUUFBUSxPQUFPLFVBQVUsVUFBVyxRQUFPLENBQUM7QUFDakYsUUFBSSxlQUFlLEtBQUssRUFBRyxRQUFPLFNBQVMsT0FBTyxRQUFRLElBQUk7QUFDOUQsUUFBSSxPQUFPLFVBQVUsWUFBWSx5Q0FBeUMsS0FBSyxLQUFLO0FBQ2xGLGFBQU8sVUFBVSxPQUFPLElBQUk7QUFDOUIsV0FBTyxJQUFJLFFBQVEsT0FBTyxRQUFRLElBQUksQ0FBQztBQUFBLEVBQ3pDLENBQUM7QUFDSDtBQUVBLFNBQVMsWUFBWSxLQUFhLE9BQWdCLFFBQWdCLE1BQW9CO0FBQ3BGLE1BQUksVUFBVSxLQUFNLFFBQU87QUFDM0IsUUFBTSxPQUFPLFFBQVEsT0FBTyxRQUFRLElBQUk7QUFDeEMsTUFBSSxLQUFLLFdBQVcsR0FBRyxLQUFLLEtBQUssU0FBUyxJQUFJLEVBQUcsUUFBTyxHQUFHLEdBQUc7QUFBQSxFQUFPLFNBQVMsSUFBSSxDQUFDO0FBQUE7QUFDbkYsU0FBTyxPQUFPLFVBQVUsWUFBWSxpQkFBaUIsS0FBSyxLQUFLLElBQzNELEdBQUcsR0FBRyxLQUFLLFVBQVUsT0FBTyxJQUFJLENBQUMsTUFDakMsR0FBRyxHQUFHLEtBQUssSUFBSTtBQUNyQjtBQUdPLFNBQVMsUUFBUSxPQUFnQixRQUFnQixNQUFvQjtBQUMxRSxRQUFNLE9BQU8sT0FBTyxLQUFLO0FBQ3pCLE1BQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLE9BQU8sVUFBVSxPQUFPLElBQUksQ0FBQztBQUNuRSxNQUFJLFVBQVUsUUFBUSxPQUFPLFVBQVUsWUFBWSxPQUFPLFVBQVUsVUFBVyxRQUFPLE9BQU8sS0FBSztBQUNsRyxNQUFJLGVBQWUsS0FBSyxFQUFHLFFBQU8sU0FBUyxPQUFPLFFBQVEsSUFBSTtBQUM5RCxNQUFJLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFFeEIsVUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDLFNBQVMsT0FBTyxTQUFTLFFBQVEsSUFBSSxRQUFRLE1BQU0sTUFBTSxHQUFHLEtBQUssS0FBSztBQUNoRyxXQUFPO0FBQUEsTUFDTCxNQUFNLElBQUksQ0FBQyxTQUFTLFFBQVEsTUFBTSxRQUFRLElBQUksQ0FBQztBQUFBLE1BQy9DO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsTUFBSSxPQUFPLFVBQVUsWUFBWSxTQUFTLE9BQU8sZUFBZSxLQUFLLE1BQU0sT0FBTyxXQUFXO0FBQzNGLFVBQU0sVUFBVSxPQUFPLFFBQVEsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsUUFBUSxNQUFNLGFBQWEsTUFBUztBQUNyRixVQUFNLE1BQU0sQ0FBQ0MsVUFBa0IscUJBQXFCLEtBQUtBLEtBQUksSUFBSUEsUUFBTyxPQUFPQSxLQUFJO0FBQ25GLFdBQU87QUFBQSxNQUNMLFFBQVEsSUFBSSxDQUFDLENBQUNBLE9BQU0sUUFBUSxNQUFNLEdBQUcsSUFBSUEsS0FBSSxDQUFDLEtBQUssUUFBUSxVQUFVLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUNwRjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFFBQU0sSUFBSSxVQUFVLEtBQUssT0FBTyxLQUFLLG9DQUFvQztBQUMzRTtBQUVBLFNBQVMsT0FBTyxPQUFpQixNQUFjLE9BQXVCO0FBQ3BFLFFBQU0sUUFBUSxHQUFHLElBQUksR0FBRyxNQUFNLEtBQUssSUFBSSxDQUFDLEdBQUcsS0FBSztBQUNoRCxNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sTUFBTSxXQUFXLEtBQUssRUFBRTtBQUN2RCxNQUFJLE1BQU0sU0FBUyxRQUFRLE1BQU0sQ0FBQyxNQUFNLFNBQVMsSUFBSSxFQUFHLFFBQU87QUFDL0QsU0FBTyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFBSyxTQUFTLE1BQU0sS0FBSyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQU0sTUFBTSxLQUFLLENBQUM7QUFDekU7QUFFQSxTQUFTLE9BQU8sTUFBc0I7QUFDcEMsU0FBTyxJQUFJLEtBQUssUUFBUSxVQUFVLE1BQU0sRUFBRSxXQUFXLE1BQU0sS0FBSyxDQUFDO0FBQ25FO0FBR0EsU0FBUyxVQUFVLE1BQWMsRUFBRSxRQUFRLEdBQWlCO0FBQzFELE1BQUksS0FBSyxVQUFVLFFBQVMsUUFBTztBQUNuQyxRQUFNLFdBQVcsOEJBQThCLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSztBQUNsRSxTQUFPLFNBQVMsVUFBVSxVQUFVLElBQUksV0FBVyxHQUFHLEtBQUssTUFBTSxHQUFHLE9BQU8sRUFBRSxRQUFRLFdBQVcsRUFBRSxDQUFDO0FBQ3JHO0FBRUEsU0FBUyxTQUFTLE1BQXNCO0FBQ3RDLFNBQU8sS0FBSyxRQUFRLFlBQVksSUFBSTtBQUN0Qzs7O0FEekRBLElBQU0sUUFBZ0I7QUFBQSxFQUNwQixFQUFFLE9BQU8sR0FBRyxTQUFTLElBQUk7QUFBQSxFQUN6QixFQUFFLE9BQU8sR0FBRyxTQUFTLElBQUk7QUFBQSxFQUN6QixFQUFFLE9BQU8sR0FBRyxTQUFTLEdBQUc7QUFDMUI7QUFHQSxJQUFNLFlBQVk7QUFHbEIsSUFBTSxXQUFXO0FBTWpCLGVBQXNCLFlBQ3BCLFlBQ0EsWUFDd0M7QUFDeEMsUUFBTSxVQUFVLENBQUMsY0FBYyxNQUFNLEVBQUUsSUFBSSxDQUFDLFdBQVdDLE1BQUssWUFBWSxXQUFXLE1BQU0sQ0FBQztBQUMxRixRQUFNLFFBQVEsUUFBUTtBQUFBLElBQVEsQ0FBQyxXQUM3QkMsYUFBWSxNQUFNLEVBQ2YsT0FBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLGNBQWMsQ0FBQyxFQUM5QyxLQUFLLEVBQ0wsSUFBSSxDQUFDLFNBQVNELE1BQUssUUFBUSxJQUFJLENBQUM7QUFBQSxFQUNyQztBQUNBLFFBQU0sRUFBRSxTQUFTLFNBQVMsU0FBUyxJQUFJLE1BQU0sS0FBSyxZQUFZLEtBQUs7QUFDbkUsUUFBTSxRQUFRLG9CQUFJLElBQThCO0FBQ2hELGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFVBQU0sT0FBTyxTQUFTLE1BQU0sY0FBYztBQUMxQyxVQUFNLFNBQVMsUUFBUSxJQUFJO0FBQzNCLFFBQUksQ0FBQyxVQUFVLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxRQUFRLGNBQWMsUUFBUSxJQUFJLEVBQUc7QUFDN0UsVUFBTSxPQUFPLE9BQU8sSUFBSTtBQUV4QixVQUFNLFdBQVcsQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQW1CO0FBQzVELFlBQU0sUUFBUSxPQUFPLEdBQUc7QUFDeEIsVUFBSSxDQUFDLFNBQVMsU0FBUyxLQUFLLEdBQUcsS0FBSyxNQUFNLE1BQU0sU0FBUyxXQUFXLEtBQUssTUFBTSxRQUFTLFFBQU8sQ0FBQztBQUNoRyxZQUFNLE9BQU8sVUFBVSxPQUFPLFNBQVMsT0FBTyxNQUFNLFNBQVMsU0FBUyxRQUFRLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFDakcsYUFBTyxPQUFPLENBQUMsRUFBRSxPQUFPLFFBQVEsR0FBRyxHQUFHLE1BQU0sS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUM5RSxDQUFDO0FBQ0QsVUFBTSxJQUFJLE1BQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssSUFBSSxTQUFTLENBQUM7QUFBQSxFQUM1RDtBQUNBLFNBQU87QUFDVDtBQUdBLGVBQWUsS0FBSyxZQUFvQixPQUFrQztBQUN4RSxRQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsU0FBUyxlQUFlLFNBQVMsTUFBTSxjQUFjLENBQUMsU0FBUyxLQUFLLFVBQVUsSUFBSSxDQUFDLEdBQUc7QUFDL0csUUFBTSxFQUFFLFlBQVksSUFBSSxNQUFNRSxPQUFNO0FBQUEsSUFDbEMsT0FBTztBQUFBLE1BQ0wsVUFBVTtBQUFBO0FBQUE7QUFBQSxNQUdWLFlBQVk7QUFBQSxJQUNkO0FBQUEsSUFDQSxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsSUFDVixLQUFLO0FBQUEsSUFDTCxVQUFVO0FBQUEsSUFDVixVQUFVLENBQUMsU0FBUyxhQUFhLG1CQUFtQjtBQUFBLElBQ3BELFNBQVM7QUFBQSxNQUNQO0FBQUEsTUFDQTtBQUFBLFFBQ0UsTUFBTTtBQUFBLFFBQ04sTUFBTUEsUUFBTztBQUNYLFVBQUFBLE9BQU0sVUFBVSxFQUFFLFFBQVEsMkNBQTJDLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUFBLFlBQ3JGO0FBQUEsWUFDQSxXQUFXO0FBQUEsVUFDYixFQUFFO0FBQ0YsVUFBQUEsT0FBTSxPQUFPLEVBQUUsUUFBUSxZQUFZLFdBQVcsUUFBUSxHQUFHLE9BQU87QUFBQSxZQUM5RCxVQUFVLE1BQU0sS0FBSyxJQUFJO0FBQUEsWUFDekIsWUFBWTtBQUFBLFVBQ2QsRUFBRTtBQUNGLFVBQUFBLE9BQU0sT0FBTyxFQUFFLFFBQVEsY0FBYyxXQUFXLFFBQVEsR0FBRyxPQUFPO0FBQUEsWUFDaEUsVUFBVTtBQUFBO0FBQUEsVUFFWixFQUFFO0FBRUYsVUFBQUEsT0FBTSxPQUFPLEVBQUUsUUFBUSxtQkFBbUIsR0FBRyxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQUEsWUFDMUQsVUFBVSxrQkFBa0IsS0FBSyxVQUFVLElBQUksU0FBUyxJQUFJLENBQUMsRUFBRSxDQUFDO0FBQUEsVUFDbEUsRUFBRTtBQUFBLFFBQ0o7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sU0FBUyxFQUFFLFNBQVMsQ0FBQyxFQUFZO0FBQ3ZDLFFBQU1DLFdBQVVDLGVBQWNKLE1BQUssWUFBWSxjQUFjLENBQUM7QUFDOUQsTUFBSSxTQUFTLFVBQVUsV0FBVyxXQUFXLFlBQVksQ0FBQyxHQUFHLFFBQVEsRUFBRSxFQUFFLFFBQVEsT0FBTyxTQUFTRyxRQUFPO0FBQ3hHLFNBQU8sT0FBTztBQUNoQjtBQUdBLFNBQVMsVUFDUCxNQUNBLE9BQ0EsTUFDQSxPQUNBLFVBQ29CO0FBQ3BCLFFBQU0sT0FBTyxvQkFBSSxJQUFZO0FBQzdCLFFBQU0sU0FBaUIsQ0FBQyxVQUFVO0FBQ2hDLFVBQU0sUUFBUSxNQUFNLElBQUksS0FBSztBQUM3QixRQUFJLE1BQU8sTUFBSyxJQUFJLEtBQUs7QUFDekIsV0FBTyxVQUFVLE9BQU8sVUFBVSxjQUFjLGVBQWUsUUFBUSxhQUFhO0FBQUEsRUFDdEY7QUFDQSxNQUFJO0FBQ0YsVUFBTSxVQUFVLE1BQU0sTUFBTSxPQUFPLFFBQVE7QUFDM0MsZUFBVyxRQUFRLE9BQU87QUFDeEIsV0FBSyxNQUFNO0FBQ1gsWUFBTSxNQUFNLFNBQVMsU0FBUyxRQUFRLElBQUk7QUFDMUMsVUFBSSxDQUFDLElBQUksT0FBTyxJQUFJLElBQUksS0FBSyxFQUFFLEtBQUssR0FBRyxFQUFHLFFBQU87QUFDakQsVUFBSSxJQUFJLE1BQU0sSUFBSSxFQUFFLFVBQVUsVUFBVyxRQUFPLEdBQUdFLFdBQVUsSUFBSSxDQUFDO0FBQUE7QUFBQSxFQUFPLEdBQUc7QUFBQSxJQUM5RTtBQUFBLEVBQ0YsU0FBUyxPQUFPO0FBQ2QsUUFBSSxFQUFFLGlCQUFpQixhQUFhLGlCQUFpQixnQkFBaUIsT0FBTTtBQUFBLEVBQzlFO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxNQUFNLE1BQThCLE9BQWMsVUFBNkM7QUFDdEcsUUFBTSxRQUFRLE9BQU8sUUFBUSxFQUFFLEdBQUcsS0FBSyxNQUFNLEdBQUcsTUFBTSxLQUFLLENBQUM7QUFDNUQsUUFBTSxPQUFPLE9BQU87QUFBQSxJQUNsQixNQUFNLE9BQU8sQ0FBQyxDQUFDLEtBQUssS0FBSyxPQUFPLE9BQU8sVUFBVSxXQUFXLElBQUksS0FBSyxNQUFNLE9BQU8sS0FBSyxPQUFPLFNBQVMsSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNqSDtBQUNBLFFBQU0sU0FBUyxNQUFNLFVBQVUsS0FBSztBQUNwQyxRQUFNLFVBQVUsU0FBUyxNQUFNLEVBQUUsU0FBUyxDQUFDLEdBQUcsTUFBTSxXQUFXLEtBQUssVUFBVSxDQUFDO0FBQy9FLFNBQU9DLGdCQUFlLE9BQU8sSUFBSSxVQUFVLGNBQWMsS0FBSyxXQUFxQixJQUFJO0FBQ3pGO0FBR0EsU0FBUyxTQUFTLFNBQWtDLFVBQXlEO0FBQzNHLFFBQU0sUUFBUSxvQkFBSSxJQUFxQjtBQUN2QyxhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLFFBQVEsRUFBRyxPQUFNLElBQUksT0FBTyxJQUFJO0FBQzNFLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsT0FBTyxFQUFHLE9BQU0sSUFBSSxPQUFPLElBQUk7QUFDMUUsYUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxRQUFRLFVBQVUsQ0FBQyxDQUFDLEdBQUc7QUFDaEUsVUFBTSxJQUFJLE9BQU8sUUFBUSxLQUFLLElBQUksSUFBSSxVQUFVLElBQUksS0FBSyxXQUFXLElBQUksSUFBSTtBQUFBLEVBQzlFO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBU0QsV0FBVSxNQUEyQjtBQUM1QyxRQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxRQUFRLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDNUUsUUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsd0NBQXdDLEtBQUssSUFBSSxDQUFDO0FBQ3ZGLFFBQU0sT0FBTyxDQUFDRSxRQUFpQixTQUFpQixZQUFZQSxPQUFNLEtBQUssRUFBRSxLQUFLLElBQUksQ0FBQyxZQUFZLElBQUk7QUFDbkcsU0FBTztBQUFBLElBQ0w7QUFBQSxNQUNFLE1BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQUEsTUFDNUM7QUFBQSxJQUNGO0FBQUEsSUFDQSxHQUFJLE1BQU0sU0FBUyxJQUFJLENBQUMsS0FBSyxPQUFPLHFCQUFxQixDQUFDLElBQUksQ0FBQztBQUFBLEVBQ2pFLEVBQUUsS0FBSyxJQUFJO0FBQ2I7QUFHQSxTQUFTLE9BQU8sTUFBbUM7QUFDakQsUUFBTSxPQUFPQyxJQUFHLGlCQUFpQixNQUFNQyxjQUFhLE1BQU0sTUFBTSxHQUFHRCxJQUFHLGFBQWEsUUFBUSxNQUFNQSxJQUFHLFdBQVcsR0FBRztBQUNsSCxRQUFNLE9BQU8sb0JBQUksSUFBb0I7QUFDckMsYUFBVyxhQUFhLEtBQUssWUFBWTtBQUN2QyxRQUFJLENBQUNBLElBQUcsb0JBQW9CLFNBQVMsRUFBRztBQUN4QyxlQUFXLEVBQUUsS0FBSyxLQUFLLFVBQVUsZ0JBQWdCLGFBQWMsTUFBSyxJQUFJLEtBQUssUUFBUSxHQUFHLE9BQU8sU0FBUyxDQUFDO0FBQUEsRUFDM0c7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFFBQVEsTUFBc0I7QUFDckMsUUFBTSxRQUFRLEtBQUssUUFBUSx3Q0FBd0MsR0FBRyxFQUFFLFlBQVk7QUFDcEYsU0FBTyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFlBQVksSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUN0RDs7O0FGMU1BLElBQU0sV0FBbUM7QUFBQSxFQUN2QyxZQUFZO0FBQUEsRUFDWixzQkFDRTtBQUFBLEVBQ0Ysb0JBQ0U7QUFBQSxFQUNGLHVCQUF1QjtBQUFBLEVBQ3ZCLHFDQUFxQztBQUFBLEVBQ3JDLGtDQUFrQztBQUFBLEVBQ2xDLG9DQUFvQztBQUFBLEVBQ3BDLDJCQUEyQjtBQUFBLEVBQzNCLG1CQUNFO0FBQUEsRUFDRix3QkFBd0I7QUFBQSxFQUN4QixtQkFBbUI7QUFBQSxFQUNuQix1QkFDRTtBQUFBLEVBQ0Ysb0JBQW9CO0FBQUEsRUFDcEIsMEJBQTBCO0FBQUEsRUFDMUIsa0NBQWtDO0FBQUEsRUFDbEMscUJBQ0U7QUFBQSxFQUNGLGtDQUNFO0FBQUEsRUFDRiwwQkFBMEI7QUFBQSxFQUMxQiw0QkFBNEI7QUFBQSxFQUM1QixzQkFBc0I7QUFBQSxFQUN0QiwrQkFBK0I7QUFBQSxFQUMvQixzQ0FBc0M7QUFBQSxFQUN0QyxxQkFBcUI7QUFBQSxFQUNyQixxQkFBcUI7QUFDdkI7QUFHQSxJQUFNLFFBQVEsQ0FBQyxXQUFXLFNBQVMsUUFBUSxnQkFBZ0IsY0FBYyxZQUFZO0FBTXJGLGVBQXNCLEtBQUssUUFBOEM7QUFDdkUsUUFBTSxRQUFRLGdCQUFnQixNQUFNO0FBQ3BDLFFBQU0sYUFBYSxhQUFhLEtBQUs7QUFDckMsUUFBTSxVQUFVLE1BQU0sWUFBWSxRQUFRLENBQUMsU0FBUztBQUNsRCxVQUFNLFlBQVksV0FBVyxLQUFLLENBQUNFLGVBQWNBLFdBQVUsU0FBUyxJQUFJO0FBQ3hFLFdBQU8sSUFBSSxJQUFJLFdBQVcsTUFBTSxRQUFRLENBQUMsRUFBRSxNQUFBQyxPQUFNLFNBQVMsTUFBTyxXQUFXLENBQUMsQ0FBQ0EsT0FBTSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUUsQ0FBQztBQUFBLEVBQ3ZHLENBQUM7QUFDRCxRQUFNLE9BQU8sSUFBSSxLQUFLLE9BQU8sWUFBWSxTQUFTLFNBQVMsTUFBTSxDQUFDO0FBQ2xFLFNBQU8sS0FBSyxNQUFNO0FBQ3BCO0FBU0EsU0FBUyxTQUFTLFFBQXlCO0FBQ3pDLFFBQU0sUUFBUUMsYUFBWUMsTUFBSyxRQUFRLE1BQU0sQ0FBQyxFQUMzQyxPQUFPLENBQUMsU0FBUyxLQUFLLFNBQVMsS0FBSyxDQUFDLEVBQ3JDLEtBQUs7QUFDUixTQUFPLENBQUMsYUFBYSxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsUUFBUSxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQUEsSUFDMUU7QUFBQSxJQUNBLE1BQU1DLGNBQWFELE1BQUssUUFBUSxJQUFJLEdBQUcsTUFBTTtBQUFBLEVBQy9DLEVBQUU7QUFDSjtBQW9CQSxTQUFTLGFBQWEsRUFBRSxTQUFTLFNBQVMsTUFBTSxHQUE2QjtBQUMzRSxRQUFNLFFBQVEsUUFBUSxLQUFLLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxHQUFHLEdBQUcsU0FBUyxDQUFDO0FBQ2hFLFNBQU8sTUFBTSxRQUFRLENBQUMsUUFBUTtBQUM1QixVQUFNLENBQUMsV0FBVyxJQUFJLElBQUksYUFBYSxPQUFPLENBQUMsU0FBUyxDQUFDRSxJQUFHLHVCQUF1QixJQUFJLENBQUM7QUFDeEYsUUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksS0FBSyxFQUFFLElBQUksT0FBTyxRQUFRQSxJQUFHLFlBQVksVUFBVSxDQUFDLFlBQWEsUUFBTyxDQUFDO0FBQ3BHLFVBQU0sQ0FBQyxJQUFJLElBQUksUUFBUSxnQkFBZ0IsSUFBSSxNQUFNLEVBQUUsa0JBQWtCO0FBQ3JFLFVBQU0sQ0FBQyxTQUFTLElBQUksTUFBTSxjQUFjLEtBQUssQ0FBQztBQUM5QyxRQUFJLENBQUMsVUFBVyxRQUFPLENBQUM7QUFDeEIsVUFBTSxRQUFRLFFBQ1gsZ0JBQWdCLFNBQVMsRUFDekIsY0FBYyxFQUNkLFFBQVEsQ0FBQyxTQUFTLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDeEMsV0FBTyxDQUFDLEVBQUUsR0FBRyxLQUFLLE9BQU8sV0FBVyxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLEdBQUcsSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBQUEsRUFDN0YsQ0FBQztBQUNIO0FBRUEsU0FBUyxPQUFPLFFBQW1CLE9BQTJDO0FBQzVFLFFBQU0sY0FBYyxPQUFPLGNBQWMsS0FBSyxLQUFLO0FBQ25ELE1BQUksQ0FBQyxZQUFhLFFBQU8sQ0FBQztBQUMxQixRQUFNLE9BQU9BLElBQUcsb0JBQW9CLFdBQVcsS0FBSyxZQUFZO0FBQ2hFLFNBQU87QUFBQSxJQUNMO0FBQUEsTUFDRSxNQUFNLE9BQU87QUFBQSxNQUNiLE9BQU8sT0FBT0MsU0FBUSxNQUFNLEtBQUssSUFBSUEsU0FBUSxhQUFhLEtBQUssR0FDNUQsUUFBUSw2QkFBNkIsR0FBRyxFQUN4QyxLQUFLO0FBQUEsTUFDUixhQUFhLE9BQU8sUUFBUUQsSUFBRyxZQUFZLGNBQWM7QUFBQSxNQUN6RCxVQUFVLE1BQU0sYUFBYSxTQUFTO0FBQUEsTUFDdEMsTUFBTSxPQUFPLFdBQVc7QUFBQSxNQUN4QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUEsU0FBUyxvQkFBSSxJQUErQztBQUFBLEVBRXJFLFlBQVksT0FBb0IsWUFBeUIsU0FBd0MsUUFBaUI7QUFDaEgsU0FBSyxTQUFTO0FBQ2QsU0FBSyxjQUFjO0FBQ25CLFNBQUssV0FBVztBQUNoQixTQUFLLFVBQVU7QUFDZixlQUFXLEVBQUUsUUFBUSxNQUFNLFVBQVUsS0FBSyxZQUFZO0FBQ3BELFdBQUssT0FBTyxJQUFJLFFBQVEsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQzVDLFVBQUksVUFBVyxNQUFLLE9BQU8sSUFBSSxVQUFVLFFBQVEsRUFBRSxNQUFNLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFBQSxJQUNoRjtBQUNBLGVBQVcsU0FBUyxNQUFNLFNBQVM7QUFDakMsaUJBQVcsRUFBRSxRQUFRLEtBQUssS0FBSyxNQUFNLE9BQU87QUFDMUMsWUFBSSxDQUFDLEtBQUssT0FBTyxJQUFJLE1BQU0sRUFBRyxNQUFLLE9BQU8sSUFBSSxRQUFRLEVBQUUsTUFBTSxLQUFLLFFBQVEsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUFBLE1BQzNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQTZCO0FBQzNCLFVBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxlQUFXLGFBQWEsS0FBSyxZQUFhLE9BQU0sSUFBSSxVQUFVLE1BQU0sS0FBSyxlQUFlLFNBQVMsQ0FBQztBQUNsRyxVQUFNLFVBQVUsb0JBQUksSUFBcUI7QUFDekMsZUFBVyxTQUFTLEtBQUssT0FBTyxTQUFTO0FBQ3ZDLFlBQU0sT0FBTyxLQUFLLFFBQVEsS0FBSztBQUMvQixVQUFJLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRyxTQUFRLElBQUksTUFBTSxDQUFDLEdBQUksUUFBUSxJQUFJLElBQUksS0FBSyxDQUFDLEdBQUksS0FBSyxDQUFDO0FBQUEsSUFDL0U7QUFDQSxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUyxPQUFNLElBQUksTUFBTSxLQUFLLFdBQVcsS0FBSyxDQUFDO0FBQzNFLFVBQU0sU0FBUyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFlBQVksQ0FBQztBQUNqRSxRQUFJLElBQUksSUFBSSxNQUFNLEVBQUUsT0FBTyxPQUFPLE9BQVEsT0FBTSxJQUFJLE1BQU0sMEJBQTBCLE9BQU8sS0FBSyxJQUFJLENBQUMsRUFBRTtBQUN2RyxVQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLElBQUksTUFBd0IsQ0FBQyxhQUFhLElBQUksT0FBTyxJQUFJLENBQUM7QUFDL0YsV0FBTyxJQUFJLElBQUksQ0FBQyxDQUFDLFlBQVksS0FBSyxVQUFVLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDdkU7QUFBQTtBQUFBLEVBR0EsUUFBUSxFQUFFLFdBQVcsSUFBSSxHQUFrQjtBQUN6QyxVQUFNLE9BQU9FLFVBQVMsU0FBUztBQUMvQixRQUNFLElBQUksU0FBUyxHQUFHLEtBQ2hCLEtBQUssWUFBWSxLQUFLLENBQUMsY0FBYyxVQUFVLFNBQVMsSUFBSSxLQUM1RCxRQUFRLGtCQUNSO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLE9BQU8sSUFBSSxTQUFTLEdBQUcsSUFBSSxJQUFJLFFBQVEsVUFBVSxFQUFFLElBQUk7QUFDN0QsV0FBTyxTQUFTLE1BQU0sZUFBZSxLQUFLLFFBQVEsTUFBTSxFQUFFLEVBQUUsV0FBVyxLQUFLLEdBQUc7QUFBQSxFQUNqRjtBQUFBLEVBRUEsZUFBZSxXQUE4QjtBQUMzQyxVQUFNLEVBQUUsTUFBTSxjQUFjLE9BQU8sVUFBVSxJQUFJO0FBQ2pELFVBQU0sY0FBYyxhQUFhLEtBQUssQ0FBQyxTQUFTLENBQUNGLElBQUcsdUJBQXVCLElBQUksQ0FBQztBQUNoRixVQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsS0FBSyxDQUFDLEVBQUUsVUFBVSxNQUFNLGNBQWMseUJBQXlCLElBQUksRUFBRTtBQUNyRyxVQUFNLFFBQVEsS0FBSyxTQUFTLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDckQsWUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJLE1BQU07QUFDbkMsYUFBTyxNQUFNLFNBQVMsUUFBUSxXQUFXLFVBQVUsVUFBVSxXQUFXLFdBQVc7QUFBQSxJQUNyRixDQUFDO0FBQ0QsVUFBTSxRQUFRLEtBQUssU0FBUyxJQUFJLElBQUk7QUFDcEMsV0FBTztBQUFBLE1BQ0wsS0FBSyxJQUFJO0FBQUEsTUFDVCxhQUFhLFdBQVc7QUFBQSxNQUN4QjtBQUFBLFFBQ0U7QUFBQSxRQUNBO0FBQUEsVUFDRSxZQUFZLElBQUk7QUFBQSxVQUNoQixHQUFJLE1BQU0sQ0FBQyx5QkFBeUIsSUFBSSxZQUFZLElBQUksU0FBUyxJQUFJLElBQUksQ0FBQztBQUFBLFFBQzVFLEVBQUUsS0FBSyxJQUFJO0FBQUEsTUFDYjtBQUFBLE1BQ0E7QUFBQSxNQUNBLE1BQU0sU0FBUyxLQUFLLFFBQVEsS0FBSztBQUFBLE1BQ2pDLGVBQWUsV0FBVyxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUs7QUFBQSxNQUNuRCxLQUFLLFNBQVMsV0FBVyxJQUFJO0FBQUEsTUFDN0IsR0FBRyxLQUFLLFlBQVksV0FBVyxLQUFLO0FBQUEsTUFDcEMsT0FBTyxRQUFRO0FBQUE7QUFBQSxFQUFlLE1BQU0sSUFBSTtBQUFBLE1BQ3hDLEtBQUssU0FBUyxLQUFLLGdCQUFnQixLQUFLLFNBQVM7QUFBQSxNQUNqRCxHQUFHLEtBQUssSUFBSSxDQUFDLFFBQVEsS0FBSyxhQUFhLEdBQUcsQ0FBQztBQUFBLElBQzdDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxTQUFTLEVBQUUsTUFBTSxPQUFPLFVBQVUsR0FBYyxNQUF3QztBQUN0RixVQUFNLFFBQWtCLENBQUM7QUFDekIsVUFBTSxRQUFrQixDQUFDO0FBQ3pCLFVBQU0sT0FBTyxJQUFJLElBQWUsWUFBWSxDQUFDLFVBQVUsTUFBTSxJQUFJLENBQUMsQ0FBQztBQUNuRSxVQUFNLE9BQU8sTUFBTSxJQUFJLENBQUMsRUFBRSxZQUFZLE1BQU0sV0FBVztBQUN2RCxhQUFTLE9BQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHO0FBQ3ZELGlCQUFXLENBQUMsUUFBUSxHQUFHLEtBQUssV0FBVyxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQ3pELFlBQUksS0FBSyxJQUFJLE1BQU0sS0FBSyxDQUFDLElBQUksS0FBSyxNQUFNLEVBQUc7QUFDM0MsYUFBSyxJQUFJLE1BQU07QUFDZixjQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksTUFBTTtBQUNuQyxjQUFNLFNBQVMsTUFBTSxTQUFTLFFBQVEsS0FBSyxLQUFLLENBQUMsUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUM5RSxZQUFJLEtBQU0sT0FBTSxLQUFLLE1BQU0sT0FBTyxJQUFJLE9BQU8sU0FBUyxLQUFLLEdBQUcsS0FBSyxJQUFJLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFDLEdBQUc7QUFBQSxhQUMvRjtBQUNILGdCQUFNLEtBQUssR0FBRyxJQUFJLElBQUksQ0FBQyxnQkFBZ0IsT0FBTyxhQUFhLEtBQUssT0FBTyxPQUFPLENBQUMsQ0FBQztBQUNoRixlQUFLLEtBQUssR0FBRyxHQUFHO0FBQUEsUUFDbEI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTSxTQUFTLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDOUMsV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sU0FBUyxLQUFLLHNCQUFzQixNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDMUQsTUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxRQUFRLGNBQWMsRUFBRSxDQUFDLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFBQSxJQUNuRyxFQUFFLFFBQVE7QUFBQSxFQUNaO0FBQUEsRUFFQSxZQUFZLEVBQUUsTUFBTSxhQUFhLEdBQWMsT0FBK0M7QUFDNUYsVUFBTSxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksT0FBTyxZQUFZLEtBQUssY0FBYyxJQUFJO0FBQ3JFLFVBQU0sU0FBUyxPQUFPLEtBQUssQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLFNBQVMsTUFBTSxTQUFTLE9BQU8sSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUMvRixVQUFNLFFBQVEsQ0FBQyxPQUFPLE1BQU0sRUFBRSxPQUFPLENBQUMsUUFBUSxRQUFRLE1BQVM7QUFDL0QsVUFBTSxNQUFNLGFBQWEsSUFBSSxDQUFDLFNBQVMsTUFBTSxNQUFNLFNBQVMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsTUFBUztBQUNoRyxRQUFJLE1BQU0sV0FBVyxLQUFLLElBQUssUUFBTyxDQUFDLGNBQWMsR0FBRztBQUN4RCxRQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sQ0FBQztBQUNoQyxXQUFPO0FBQUEsTUFDTCxNQUFNLFNBQVMsSUFBSSxnQkFBZ0I7QUFBQSxNQUNuQyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxPQUFPLE9BQU8sS0FBSyxJQUFJLE1BQU0sT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLFFBQVEsQ0FBQztBQUFBLElBQ3JHO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxjQUFjLE1BQXlCO0FBQ3JDLFVBQU0sTUFBTSxJQUFJLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFDdkMsVUFBTSxNQUFNLENBQUMsR0FBRyxLQUFLLFNBQVMsT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLEVBQUUsU0FBUyxNQUFNLFFBQVE7QUFDMUUsVUFBTSxRQUFRLElBQUksT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksS0FBSyxJQUFJLENBQUMsRUFBRSxLQUFLLENBQUMsS0FBSyxVQUFVLElBQUksS0FBSyxTQUFTLE1BQU0sS0FBSyxNQUFNO0FBQy9HLFFBQUksTUFBTSxTQUFTLEVBQUcsUUFBTyxNQUFNLE1BQU0sR0FBRyxDQUFDO0FBQzdDLFdBQU8sS0FBSyxVQUFVLEVBQ25CLE9BQU8sQ0FBQyxFQUFFLFVBQVUsS0FBSyxNQUFNLGFBQWEsU0FBUyxJQUFJLEtBQUssSUFBSSxDQUFDLEVBQ25FLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLEVBQ3RCLE1BQU0sR0FBRyxDQUFDLEVBQ1YsSUFBSSxDQUFDLFVBQVUsRUFBRSxPQUFPLGFBQWEsTUFBTSxJQUFJLEtBQUssRUFBRTtBQUFBLEVBQzNEO0FBQUEsRUFFQSxXQUFXLFNBQTBCO0FBQ25DLFVBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsVUFBTSxFQUFFLFdBQVcsSUFBSSxJQUFJO0FBQzNCLFVBQU0sU0FBUyxJQUFJLFNBQVMsR0FBRztBQUMvQixVQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLFVBQU0sV0FBVyxRQUFRLFFBQVEsQ0FBQyxVQUFVO0FBQzFDLFVBQUksTUFBTSxJQUFJLFNBQVMsR0FBRyxLQUFLLENBQUMsUUFBUTtBQUN0QyxlQUFPLENBQUMsT0FBTyxNQUFNLFNBQVMsVUFBVSxNQUFNLE1BQU0sSUFBSSxDQUFDLFFBQVEsS0FBSyxRQUFRLEdBQUcsQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDLFNBQVM7QUFBQSxNQUN6RztBQUNBLFVBQUksTUFBTSxhQUFhO0FBQ3JCLGNBQU0sT0FBTyxLQUFLLFFBQVE7QUFBQSxVQUN4QixHQUFHO0FBQUEsVUFDSCxHQUFHLEtBQUssT0FBTyxRQUFRLEtBQUssQ0FBQyxRQUFRLElBQUksY0FBYyxNQUFNLFdBQVc7QUFBQSxRQUMxRSxDQUFDO0FBQ0QsY0FBTSxPQUFPLE1BQU0sTUFBTSxXQUFXLE9BQU8sSUFBSTtBQUMvQyxlQUFPLENBQUMsU0FBUyxPQUFPLE1BQU0sU0FBUyxTQUFTLElBQUksS0FBSyxzQ0FBc0MsSUFBSSxHQUFHO0FBQUEsTUFDeEc7QUFDQSxZQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSSxNQUFNLEdBQUcsU0FBUyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQ3JHLFlBQU0sT0FBTyxvQkFBSSxJQUFlO0FBQ2hDLFlBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxFQUFFLE9BQU8sTUFBTSxDQUFDLEtBQUssSUFBSSxNQUFNLEtBQUssS0FBSyxJQUFJLE1BQU0sQ0FBQztBQUM5RSxZQUFNLFlBQVksTUFBTSxNQUFNLE9BQU8sQ0FBQyxRQUFRLENBQUMsS0FBSyxTQUFTLEdBQUcsQ0FBQztBQUNqRSxZQUFNRyxVQUFTLEtBQUssT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sU0FBU0gsSUFBRyxZQUFZLFFBQVFBLElBQUcsWUFBWSxPQUFPO0FBQ3hHLFlBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUNHLFFBQU8sU0FBUyxHQUFHLENBQUM7QUFDdkQsYUFBTztBQUFBLFFBQ0wsVUFBVSxNQUFNLE1BQU0sU0FBUztBQUFBLFFBQy9CQSxRQUFPLFNBQVMsS0FBSyxDQUFDLFVBQVU7QUFBQSxRQUNoQyxHQUFHQSxRQUFPLElBQUksQ0FBQyxRQUFRLEtBQUssYUFBYSxHQUFHLENBQUM7QUFBQSxRQUM3QyxLQUFLLFNBQVMsS0FBSyxDQUFDLFVBQVU7QUFBQSxRQUM5QixHQUFHLEtBQUssSUFBSSxDQUFDLFFBQVEsS0FBSyxhQUFhLEdBQUcsQ0FBQztBQUFBLFFBQzNDLFVBQVUsU0FBUyxNQUFNLFNBQVMsb0JBQW9CO0FBQUEsUUFDdEQsVUFBVSxTQUFTLEtBQUssVUFBVSxJQUFJLENBQUMsUUFBUSxLQUFLLFFBQVEsR0FBRyxDQUFDLEVBQUUsS0FBSyxJQUFJO0FBQUEsTUFDN0U7QUFBQSxJQUNGLENBQUM7QUFDRCxVQUFNLFFBQVEsUUFBUSxRQUFRLENBQUMsVUFBVSxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQztBQUM1RSxVQUFNLFNBQVMsUUFBUSxDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxRQUFRSCxJQUFHLFlBQVksS0FBSyxLQUFLLENBQUM7QUFDakcsVUFBTSxTQUFTLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sUUFBUUEsSUFBRyxZQUFZLFFBQVEsS0FBSyxPQUFPLENBQUMsSUFBSTtBQUNsRyxVQUFNLFVBQVUsS0FBSyxhQUFhLFNBQVM7QUFDM0MsV0FBTztBQUFBLE1BQ0wsS0FBSyxLQUFLO0FBQUEsTUFDVixVQUFVLE9BQU8sS0FBSztBQUFBLE1BQ3RCO0FBQUEsTUFDQSxDQUFDLFVBQ0MsQ0FBQyxXQUNELE9BQU8sTUFBTSxRQUFRLFlBQVksS0FBSyxZQUFZLFNBQVMsT0FBTyxXQUFXLFNBQVMsSUFBSTtBQUFBLE1BQzVGLFNBQ0csT0FBTyxDQUFDLFlBQVksT0FBTyxFQUMzQixLQUFLLE1BQU0sRUFDWCxRQUFRLHVCQUF1QixNQUFNO0FBQUEsSUFDMUM7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLGFBQWEsV0FBdUM7QUFDbEQsVUFBTSxRQUFRLEtBQUssVUFBVSxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLFNBQVMsVUFBVSxTQUFTLEdBQUcsQ0FBQztBQUN2RixXQUFPLFNBQVMsT0FBTyxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQUEsRUFDbkQ7QUFBQTtBQUFBLEVBR0EsWUFBa0Q7QUFDaEQsV0FBTyxLQUFLLFFBQVE7QUFBQSxNQUFRLENBQUMsRUFBRSxLQUFLLE1BQ2xDLENBQUMsR0FBRyxLQUFLLFNBQVMsZ0NBQWdDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLFdBQVcsSUFBSSxPQUFPLEVBQUUsT0FBTyxFQUFFLFVBQVUsS0FBSyxFQUFFO0FBQUEsSUFDakg7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFRLEVBQUUsTUFBTSxPQUFPLEdBQXVCO0FBQzVDLFVBQU0sT0FBTyxLQUFLLE9BQU8sSUFBSSxNQUFNO0FBQ25DLFdBQU8sT0FBTyxNQUFNLElBQUksT0FBTyxLQUFLLElBQUksT0FBTyxPQUFPLEtBQUssSUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDakY7QUFBQTtBQUFBLEVBR0EsYUFBYSxFQUFFLE1BQU0sY0FBYyxPQUFPLEdBQXVCO0FBQy9ELFVBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsUUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLE9BQU8sSUFBSSxJQUFJLDhCQUE4QixFQUFFLFFBQVE7QUFDakYsUUFBSUEsSUFBRyxhQUFhLEtBQUssRUFBRyxRQUFPLE9BQU8sT0FBTyxJQUFJLElBQUksS0FBSyxTQUFTLE1BQU0sTUFBTSxDQUFDLEVBQUUsUUFBUTtBQUM5RixVQUFNLE9BQU8sYUFDVixJQUFJLENBQUMsU0FBUyxZQUFZLE9BQU8sTUFBTSxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsRUFDNUQsSUFBSSxDQUFDLFNBQVMsS0FBSyxRQUFRLGNBQWMsRUFBRSxDQUFDLEVBQzVDLEtBQUssTUFBTTtBQUNkLFdBQU8sT0FBTyxPQUFPLElBQUksSUFBSSxhQUFhLElBQUksWUFBWSxFQUFFLEtBQUssTUFBTSxHQUFHLE9BQU8sTUFBTSxJQUFJLENBQUMsRUFBRSxRQUFRO0FBQUEsRUFDeEc7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFjLFFBQTJCO0FBQ2hELFVBQU0sVUFBVSxLQUFLLE9BQU8sUUFBUSxtQkFBbUIsTUFBTTtBQUM3RCxXQUFPLFFBQ0osSUFBSSxDQUFDLEVBQUUsTUFBTSxRQUFRLGVBQWUsQ0FBQyxFQUFFLE1BQU0sT0FBTyxJQUFJLElBQUksTUFBTSxPQUFPLGFBQWEsSUFBSSxNQUFNLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxFQUM3RyxLQUFLLEVBQ0wsS0FBSyxJQUFJO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxVQUFVLFNBQXFEO0FBQzdELFVBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSTtBQUFBLE1BQ3JCLEtBQUssWUFBWSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sbUJBQW1CLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDbkUsS0FBSyxZQUFZLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxDQUFDLG1CQUFtQixLQUFLLElBQUksQ0FBQztBQUFBLElBQ3RFO0FBQ0EsVUFBTSxnQkFBZ0IsQ0FBQyxFQUFFLE1BQU0sYUFBYSxNQUMxQztBQUFBLE1BQ0U7QUFBQSxNQUNBLGFBQWEsSUFBSTtBQUFBLE1BQ2pCLE9BQU8sYUFBYSxLQUFLLENBQUMsU0FBUyxDQUFDQSxJQUFHLHVCQUF1QixJQUFJLENBQUMsS0FBTSxhQUFhLENBQUMsQ0FBb0I7QUFBQSxJQUM3RztBQUNGLFVBQU0sYUFBYSxLQUFLLE9BQU8sUUFBUSxLQUFLLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxXQUFXLEdBQUcsU0FBUyxDQUFDO0FBQ3pGLFVBQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxhQUFhLE1BQ3RDLFNBQVMsTUFBTSx3QkFBd0IsT0FBTyxJQUFJLENBQUMsSUFBSSxhQUFhLElBQUksTUFBTSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQzNGLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxNQUFNLElBQUksYUFBYSxFQUFFLEtBQUssSUFBSTtBQUFBLE1BQ2xDO0FBQUEsTUFDQSxNQUFNLElBQUksYUFBYSxFQUFFLEtBQUssSUFBSTtBQUFBLE1BQ2xDO0FBQUEsTUFDQSxXQUNHLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFNLFNBQVMsSUFBSSxLQUFLLENBQUMsZUFBZSxjQUFjLEVBQUUsU0FBUyxJQUFJLENBQUMsRUFDM0YsSUFBSSxTQUFTLEVBQ2IsS0FBSyxJQUFJO0FBQUEsTUFDWjtBQUFBLE1BQ0EsUUFDRyxJQUFJLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBVSxTQUFNLENBQUMsTUFBTTtBQUNuQyxjQUFNLFFBQVEsUUFBUSxRQUFRLEtBQUssSUFBSTtBQUN2QyxjQUFNLFFBQVEsQ0FBQyxPQUFPLEdBQUcsTUFBTSxFQUFFLFFBQVEsQ0FBQyxRQUFRLEtBQUssTUFBTSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQztBQUMxRixlQUFPLFNBQVMsT0FBTyxhQUFhLElBQUksT0FBTyxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDeEUsQ0FBQyxFQUNBLEtBQUssSUFBSTtBQUFBLE1BQ1o7QUFBQSxNQUNBLEtBQUssUUFBUSxJQUFJLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTSxTQUFTLFFBQVEsSUFBSSxHQUFHLE1BQU0saUJBQWlCLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxJQUFJO0FBQUEsTUFDckc7QUFBQSxNQUNBO0FBQUEsUUFDRSxTQUFTLFlBQVksZUFBZSwwQ0FBMEM7QUFBQSxRQUM5RSxTQUFTLGFBQWEsZ0JBQWdCLDhCQUE4QjtBQUFBLE1BQ3RFLEVBQUUsS0FBSyxJQUFJO0FBQUEsSUFDYjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsUUFBUSxVQUEwQjtBQUN6QyxTQUFPLFlBQVksS0FBSyxRQUFRLElBQUksQ0FBQyxLQUFLO0FBQzVDO0FBRUEsU0FBUyxpQkFBaUIsVUFBMEI7QUFDbEQsU0FBTyxpQkFBaUIsS0FBSyxRQUFRLElBQUksQ0FBQyxLQUFLO0FBQ2pEO0FBR0EsU0FBUyxRQUFRLEVBQUUsV0FBVyxJQUFJLEdBQWtCO0FBQ2xELFNBQU8sSUFBSSxTQUFTLEdBQUcsSUFBSSxVQUFVLFFBQVEsVUFBVSxHQUFHLElBQUk7QUFDaEU7QUFFQSxTQUFTLFVBQVUsV0FBbUIsT0FBeUI7QUFDN0QsUUFBTSxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUMsTUFBTSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sU0FBUyxDQUFDO0FBQ3hELFNBQU8sU0FBUyxTQUFTLEtBQUssR0FBRyxJQUFJLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLEVBQUUsS0FBSyxJQUFJLENBQUMsR0FBRyxPQUFPLElBQUksUUFBUSxJQUFJLFVBQVUsRUFBRTtBQUNwSDtBQUVBLFNBQVMsU0FBUyxNQUFjLE1BQWMsTUFBc0I7QUFDbEUsUUFBTSxPQUFPLEtBQUssUUFBUSxRQUFRLEdBQUc7QUFDckMsU0FBTyxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0saUJBQWlCLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxJQUFJO0FBQzFFO0FBRUEsU0FBUyxRQUFRLE9BQXVCO0FBQ3RDLFFBQU0sT0FBTyxDQUFDLFNBQWlCLEtBQUssV0FBVyxLQUFLLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxFQUFFLEtBQUs7QUFDckYsUUFBTSxPQUFPLE1BQU07QUFBQSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sWUFBWSxVQUFVLEtBQUssTUFDL0QsQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLLElBQUksTUFBTSxhQUFjLFlBQVksV0FBTyxnQkFBZ0IsSUFBSSxFQUFFLElBQUksSUFBSSxFQUFFLEtBQUssS0FBSztBQUFBLEVBQzVHO0FBQ0EsU0FBTyxDQUFDLDJDQUEyQyxxQkFBcUIsR0FBRyxLQUFLLElBQUksQ0FBQyxRQUFRLEtBQUssR0FBRyxJQUFJLENBQUMsRUFBRTtBQUFBLElBQzFHO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxlQUFlLGNBQWdDLE9BQXVCO0FBQzdFLFFBQU0sT0FBTyxhQUFhLElBQUksQ0FBQyxTQUFTQyxTQUFRLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxJQUFJO0FBQ3ZFLFFBQU0sVUFBVSxpQ0FBaUMsS0FBSyxJQUFJLElBQUksQ0FBQztBQUMvRCxNQUFJLENBQUMsUUFBUyxRQUFPLE1BQU0sU0FBUyxJQUFJLDZCQUE2QjtBQUNyRSxRQUFNLENBQUMsRUFBRSxPQUFPLEVBQUUsSUFBSSxJQUFJLE9BQU8sK0JBQStCLE9BQU8sY0FBYyxFQUFFLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDdEcsUUFBTSxVQUFVLENBQUMsR0FBRyxLQUFLLFNBQVMsVUFBVSxDQUFDLEVBQzFDLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxNQUFNLElBQUksRUFDdEIsT0FBTyxDQUFDLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBQyxRQUFRLElBQUksU0FBUyxJQUFJLENBQUM7QUFDM0QsUUFBTSxNQUFNLFFBQVEsU0FBUyxJQUFJLFdBQVcsUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksSUFBSSxFQUFFLEtBQUssT0FBTyxDQUFDLEtBQUs7QUFDbkcsU0FBTyxHQUFHLE1BQU0sU0FBUyxJQUFJLGtCQUFrQixVQUFVLHlCQUF5QixPQUFPLE1BQU0sR0FBRztBQUNwRztBQUVBLFNBQVMsYUFBYSxNQUF1QjtBQUMzQyxRQUFNLFNBQVMsTUFBTSxNQUFNLFFBQVE7QUFDbkMsUUFBTSxPQUFPRCxJQUFHLGFBQWEsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFNBQVMsUUFBUTtBQUNsRixRQUFNLE9BQU8sUUFBUSxZQUFZLEtBQUssS0FBSyxRQUFRLENBQUMsSUFBSSxDQUFDO0FBQ3pELFFBQU0sT0FBTyxRQUFRLFFBQVEsZUFBZSxFQUFFO0FBQzlDLFNBQU8sT0FBTyxPQUFPLElBQUksR0FBRyxRQUFRLFNBQVMsT0FBTyxRQUFRLElBQUksT0FBTyxFQUFFLElBQUksSUFBSSxFQUFFLEVBQUUsUUFBUTtBQUMvRjtBQUdBLFNBQVMsWUFBWSxNQUFzQjtBQUN6QyxTQUFPLEtBQUssUUFBUSxzQkFBc0IsRUFBRTtBQUM5QztBQUVBLFNBQVMsT0FBTyxhQUFzQztBQUNwRCxTQUFPQSxJQUFHLHVCQUF1QixXQUFXLEtBQUtBLElBQUcsdUJBQXVCLFdBQVc7QUFDeEY7QUFFQSxTQUFTLE9BQU8sU0FBeUI7QUFDdkMsU0FBTyxRQUFRLFlBQVk7QUFDN0I7QUFFQSxTQUFTLE9BQU8sVUFBa0IsTUFBc0I7QUFDdEQsU0FBTyxTQUFTLFFBQVE7QUFBQSxFQUFLLElBQUk7QUFBQTtBQUNuQztBQUVBLFNBQVMsVUFBVSxPQUErQztBQUNoRSxTQUFPLEdBQUcsTUFBTSxPQUFPLENBQUMsU0FBUyxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFBQTtBQUNyRDs7O0FEL2RBLGVBQXNCLFlBQTJCO0FBQy9DLGFBQVcsQ0FBQyxNQUFNLElBQUksS0FBSyxNQUFNLEtBQUtJLFNBQVEsR0FBRyxDQUFDLEdBQUc7QUFDbkQsVUFBTSxNQUFNQyxTQUFRLElBQUksR0FBRyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQzlDLFVBQU0sVUFBVSxNQUFNLElBQUk7QUFBQSxFQUM1QjtBQUNGOzs7QVZEQSxJQUFNLFNBQWtCO0FBQUEsRUFDdEIsUUFBUSxDQUFDLE9BQU8sS0FBSztBQUFBLEVBQ3JCLFFBQVE7QUFBQSxFQUNSLFVBQVU7QUFBQSxFQUNWLFdBQVc7QUFBQSxFQUNYLFdBQVc7QUFBQTtBQUFBLEVBRVgsZUFBZSxTQUFTLEVBQUUsT0FBTyxHQUFHO0FBQ2xDLFlBQVEsV0FBVztBQUNuQixZQUFRLGNBQWMsRUFBRSxpQkFBaUIsRUFBRSxLQUFLLFlBQVksRUFBRTtBQUM5RCxRQUFJLFdBQVcsT0FBTztBQUNwQixjQUFRLFNBQVMsRUFBRSxHQUFHLFFBQVEsUUFBUSx1QkFBdUIsWUFBWTtBQUV6RSxjQUFRLFlBQVk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFDRjtBQUdBLElBQU0sY0FBYyxDQUFDLFdBQW1CLE9BQU8sV0FBVyxNQUFNO0FBQ2hFLElBQU0sV0FBVyxDQUFDLFlBQXNCLFFBQVEsSUFBSSxDQUFDLFdBQVcsT0FBTyxNQUFNLFdBQVc7QUFDeEYsSUFBTSxVQUFVLGNBQWMsT0FBTyxXQUFXO0FBQ2hELElBQU0saUJBQWlCLENBQUMsV0FBVyxLQUFLLEdBQUcsZUFBZSxLQUFLLEdBQUcsY0FBYztBQUNoRixJQUFNLGdCQUFnQixDQUFDLFdBQVcsSUFBSSxHQUFHLGVBQWUsSUFBSSxHQUFHLGNBQWM7QUFHN0UsSUFBTSxZQUFxQixFQUFFLEdBQUcsUUFBUSxRQUFRLE9BQU8sV0FBVyxNQUFNO0FBR3hFQyxRQUFPLFFBQVEsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFFL0MsSUFBTyxzQkFBUSxhQUFhO0FBQUEsRUFDMUI7QUFBQSxJQUNFLEdBQUc7QUFBQSxJQUNILE9BQU8sQ0FBQyxxQkFBcUIsNkJBQTZCLGFBQWE7QUFBQSxJQUN2RTtBQUFBLElBQ0EsV0FBVyxZQUFZO0FBQ3JCLGNBQVE7QUFDUixNQUFBQyxlQUFjLDRCQUE0QixHQUFHLEtBQUssVUFBVSxjQUFjLEdBQUcsUUFBVyxDQUFDLENBQUM7QUFBQSxDQUFJO0FBQzlGLE1BQUFBLGVBQWMsMEJBQTBCLEdBQUcsS0FBSyxVQUFVLFlBQVksR0FBRyxRQUFXLENBQUMsQ0FBQztBQUFBLENBQUk7QUFDMUYsWUFBTSxVQUFVO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsR0FBRztBQUFBLElBQ0gsT0FBTyxTQUFTLGNBQWMsT0FBTyxDQUFDLFdBQVcsQ0FBQyxZQUFZLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEUsUUFBUTtBQUFBLElBQ1IsZ0JBQWdCO0FBQUEsSUFDaEIsV0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBO0FBQUEsSUFDRSxHQUFHO0FBQUEsSUFDSCxPQUFPLENBQUMsZ0JBQWdCLEdBQUcsU0FBUyxPQUFPLEVBQUUsSUFBSSxDQUFDLFVBQVUsSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ3hFLFFBQVE7QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLEdBQUc7QUFBQSxJQUNILE9BQU8sU0FBUyxPQUFPO0FBQUEsSUFDdkIsUUFBUTtBQUFBLElBQ1IsZ0JBQWdCO0FBQUEsRUFDbEI7QUFDRixDQUFDO0FBR0QsZUFBZSxtQkFBa0M7QUFDL0MsUUFBTSxTQUFTLE1BQU0sV0FBVztBQUNoQyxZQUFVLHNCQUFzQixFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ25ELFFBQU0sT0FBTyxhQUFhLE1BQU07QUFDaEMsRUFBQUEsZUFBYywwQkFBMEIsT0FBTyxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQ2xFLGFBQVcsUUFBUSxLQUFLLEtBQUssR0FBRztBQUM5QixVQUFNLE1BQU0sQ0FBQyxHQUFHLFFBQVEsUUFBUSxJQUFJLEdBQUcsSUFBSSxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLEtBQUssRUFBRTtBQUMvRSxJQUFBQSxlQUFjLHNCQUFzQixJQUFJLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUM3RDtBQUNGOyIsCiAgIm5hbWVzIjogWyJybVN5bmMiLCAid3JpdGVGaWxlU3luYyIsICJyb290IiwgIl8iLCAicHJvZ3JhbSIsICJkaXJuYW1lIiwgInJlbGF0aXZlIiwgImNzcyIsICJ3cml0dGVuIiwgInJlYWRkaXJTeW5jIiwgInJlYWRGaWxlU3luYyIsICJqb2luIiwgInJlc29sdmUiLCAicmVzb2x2ZSIsICJyZWFkZGlyU3luYyIsICJqb2luIiwgInJlYWRGaWxlU3luYyIsICJwcm9ncmFtIiwgInJvb3QiLCAiYnVpbGQiLCAicmVhZGRpclN5bmMiLCAiYnVpbGQiLCAiY29tcGlsZSIsICJzZXJpYWxpemUiLCAic3RyaW5naWZ5IiwgImNzcyIsICJjb21waWxlIiwgInNlcmlhbGl6ZSIsICJzdHJpbmdpZnkiLCAicmVhZGRpclN5bmMiLCAiYnVpbGQiLCAiYnVpbGQiLCAiZGlybmFtZSIsICJyZWxhdGl2ZSIsICJqb2luZWQiLCAiZGlybmFtZSIsICJyZXNvbHZlIiwgInJlYWRkaXJTeW5jIiwgInJlYWRGaWxlU3luYyIsICJiYXNlbmFtZSIsICJqb2luIiwgInRzIiwgInJlYWRkaXJTeW5jIiwgInJlYWRGaWxlU3luYyIsICJqb2luIiwgInJlc29sdmUiLCAidHMiLCAicmVhZEZpbGVTeW5jIiwgImpvaW4iLCAicHJvZ3JhbSIsICJ0cyIsICJyZXNvbHZlIiwgInJlYWRkaXJTeW5jIiwgImZvdW5kIiwgIndyaXR0ZW4iLCAiZG9jcyIsICJyZWFkZGlyU3luYyIsICJyZWFkRmlsZVN5bmMiLCAiY3JlYXRlUmVxdWlyZSIsICJqb2luIiwgImJ1aWxkIiwgImlzVmFsaWRFbGVtZW50IiwgInRzIiwgIm5hbWUiLCAiam9pbiIsICJyZWFkZGlyU3luYyIsICJidWlsZCIsICJyZXF1aXJlIiwgImNyZWF0ZVJlcXVpcmUiLCAiaW1wb3J0c09mIiwgImlzVmFsaWRFbGVtZW50IiwgIm5hbWVzIiwgInRzIiwgInJlYWRGaWxlU3luYyIsICJjb21wb25lbnQiLCAibmFtZSIsICJyZWFkZGlyU3luYyIsICJqb2luIiwgInJlYWRGaWxlU3luYyIsICJ0cyIsICJ3cml0dGVuIiwgImJhc2VuYW1lIiwgInZhbHVlcyIsICJyZXNvbHZlIiwgImRpcm5hbWUiLCAicm1TeW5jIiwgIndyaXRlRmlsZVN5bmMiXQp9Cg==
