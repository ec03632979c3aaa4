import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Messages } from "@/app/_ui/messages";
import { OnTheRoad } from "./on-the-road.client";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("offline");
  return { title: t("title") };
}

/**
 * What is taken along, and the form of a session. The page itself tells of nobody and is the same
 * for everyone, so that a phone may keep it; all else is in the phone's own store, encrypted.
 */
export default function OnTheRoadPage() {
  return (
    <Messages
      namespaces={[
        "offline",
        "guidance.session",
        "guidance.channels",
        "guidance.interpreterUses",
        "guidance.interpreterModes",
        "guidance.interpreterCategories",
        "guidance.errors",
        "cases.errors",
        "documents.refusals",
      ]}
    >
      <OnTheRoad />
    </Messages>
  );
}
