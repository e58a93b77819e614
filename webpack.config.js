// Two builds: "addin" is what Excel loads; "workbench" is the page that runs the same add-in without Excel.
//   npx webpack --config-name addin --env url=https://kpi.example.com/tools/ --env officejs=cdn|21vianet|self
// Without a url the development manifest (https://localhost:3000) goes with the build.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const esbuild = require("esbuild");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const dist = join(__dirname, "dist");

/** Where the add-in's page gets office.js from. */
const officeJs = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office-js/office.js",
};

/** Initial JavaScript may weigh this much, gzipped. */
const budgetsKb = { taskpane: 250, functions: 70 };

/** Loads a TypeScript module of our tooling into this process. */
function loadTooling(name) {
  const file = join(__dirname, "node_modules", ".cache", "kpi-sheets", "webpack", `${name}.cjs`);
  esbuild.buildSync({
    entryPoints: [join(__dirname, "src", "tooling", `${name}.ts`)],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
  });
  return require(file);
}

/** Emits what stands beside the bundles: function descriptions and help pages in both languages, and the manifest. */
class OfficeFilesPlugin {
  constructor(deployment) {
    this.deployment = deployment;
  }
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("OfficeFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "OfficeFiles", stage: -100 }, () => {
        const emit = (name, text) => compilation.emitAsset(name, new RawSource(text));
        const baseUrl = this.deployment && this.deployment.baseUrl;
        const metadata = loadTooling("functions-metadata").buildFunctionsMetadata({ baseUrl });
        emit("functions.json", JSON.stringify(metadata.en, null, 1));
        emit("functions-zh-CN.json", JSON.stringify(metadata.zh, null, 1));
        for (const [path, text] of loadTooling("help-pages").buildHelpPages()) emit(path, text);
        const manifest = readFileSync(join(__dirname, "manifest.xml"), "utf8");
        emit(
          "manifest.xml",
          this.deployment ? loadTooling("manifest").productionManifest(manifest, this.deployment) : manifest,
        );
      });
    });
  }
}

/** Fails the build when an entry's initial JavaScript outgrows its budget. */
class BudgetPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("Budget", (compilation) => {
      for (const [entry, budget] of Object.entries(budgetsKb)) {
        const scripts = compilation.entrypoints
          .get(entry)
          .getFiles()
          .filter((file) => file.endsWith(".js"));
        const kb =
          scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(compiler.outputPath, file))).length, 0) / 1000;
        console.log(`${entry}: ${kb.toFixed(1)} kB gzipped of ${budget}`);
        if (kb > budget)
          compilation.errors.push(new Error(`${entry} is ${kb.toFixed(1)} kB gzipped; its budget is ${budget} kB.`));
      }
    });
  }
}

const common = {
  mode: "production",
  context: __dirname,
  target: ["web", "es2022"],
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
};

const typescript = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

/** The examples of words and patterns stay out of what Excel loads. */
const wordData = {
  test: /[\\/]domain[\\/](?:wording|tables)[\\/].*\.data\.ts$/,
  enforce: "pre",
  loader: join(__dirname, "src", "tooling", "leave-out-examples.cjs"),
};

/** The domain is pure: a module of it that nobody asks anything of can be left out, whichever door names it. */
const pureDomain = { test: /[\\/]src[\\/]domain[\\/]/, sideEffects: false };

function addin(env) {
  const source = env.officejs ?? "cdn";
  if (!Object.hasOwn(officeJs, source))
    throw new Error(`--env officejs=${source}: choose one of ${Object.keys(officeJs).join(", ")}.`);
  return {
    ...common,
    name: "addin",
    entry: { functions: "./src/functions/index.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: dist,
      filename: pathOf,
      chunkFilename: "chunks/[name].[contenthash:8].js",
      clean: { keep: /^(workbench|\.)/ },
    },
    module: { rules: [typescript, wordData, pureDomain] },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        officejs: officeJs[source],
        officejsOrigin: source === "self" ? "" : new URL(officeJs[source]).origin,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          ...(source === "self"
            ? [{ from: "node_modules/@microsoft/office-js/dist", to: "office-js", info: { minimized: true } }]
            : []),
        ],
      }),
      new OfficeFilesPlugin(env.url && { baseUrl: env.url, version: `${require("./package.json").version}.0` }),
      new BudgetPlugin(),
    ],
  };
}

/** functions.js is named in the manifest, so its name stays; everything else is cached by content. */
function pathOf({ chunk }) {
  return chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js";
}

function workbench() {
  return {
    ...common,
    name: "workbench",
    entry: "./src/workbench/index.ts",
    output: {
      path: join(dist, "workbench"),
      publicPath: "/workbench/",
      filename: "workbench.[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    module: {
      rules: [
        typescript,
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
        // Univer's ES modules import without extensions.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new CssPlugin({ filename: "workbench.[contenthash:8].css" }),
      new HtmlPlugin({ template: "./src/workbench/index.html", filename: "index.html" }),
    ],
  };
}

module.exports = (env = {}) => [addin(env), workbench()];
