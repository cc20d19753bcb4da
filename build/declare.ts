import ts from 'typescript';

/**
 * Writes the types of each file beside both of its builds. They are the same but for the extensions of what they import; tsup's `dts`
 * would bundle them, for each build again, which takes four times as long.
 */
export function declare(): void {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, '.');
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: 'src',
    outDir: 'dist',
  });
  const complaints = ts.getPreEmitDiagnostics(program);
  if (complaints.length > 0) {
    throw new Error(
      ts.formatDiagnostics(complaints, { ...ts.sys, getCanonicalFileName: String, getNewLine: () => '\n' }),
    );
  }
  program.emit(undefined, (path, text) => {
    // A twin has the types of the file in whose place it stands, and nobody imports the program.
    if (path.endsWith('.static.d.ts') || path.startsWith('dist/cli/')) return;
    for (const extension of ['js', 'cjs']) {
      const typed = text.replace(/(?<=\b(?:from |import\(|import )(["']))\.{1,2}\/[^"']+(?=\1)/g, `$&.${extension}`);
      ts.sys.writeFile(path.replace(/ts$/, extension.replace('js', 'ts')), typed);
    }
  });
}
