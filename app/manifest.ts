import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";

/** What a phone needs to keep the program among its own, with the mark of app/icon.svg. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations("frame");
  return {
    name: "Rotfeste",
    short_name: "Rotfeste",
    description: t("description"),
    lang: "nb",
    id: "/",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#f8f6f1",
    theme_color: "#1d5f47",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [{ name: t("user.onTheRoad"), url: "/uten-dekning" }],
  };
}
