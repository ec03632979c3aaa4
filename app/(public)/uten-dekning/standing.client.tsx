"use client";
import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Tag } from "@/app/_ui/kit/tag";
import { hourOf } from "@/app/_ui/offline/clock";
import { timeLeft } from "@/app/_ui/offline/expiry";
import type { Standing } from "@/app/_ui/offline/keeper";
import styles from "./road.module.css";
import type { Road } from "./use-road.client";

/** Whether there is coverage, who can open what lies here, and for how long. */
export function HowItStands({ road, standing }: { road: Road; standing: Standing }) {
  const t = useTranslations("offline");
  const notTaken = new URLSearchParams(window.location.search).has("ikke-med");
  const contact = {
    none: { tone: "warning", text: t("contact.none") },
    "signed-out": { tone: "neutral", text: t("contact.signedOut") },
    "signed-in": { tone: "success", text: t("contact.signedIn") },
  } as const;
  const { tone, text } = contact[road.contact];
  return (
    <>
      {notTaken && road.contact === "none" && (
        <Alert tone="warning">
          <p>{t("notTaken")}</p>
        </Alert>
      )}
      <p className={styles.contact} role="status">
        <Tag tone={tone}>{text}</Tag>
      </p>
      {standing.kind === "open" && <TimeLeft {...standing} />}
      {standing.kind === "gone" && (
        <Alert tone="info" title={t("gone.title")}>
          <p>{t("gone.text")}</p>
        </Alert>
      )}
      {standing.kind === "sealed" && (
        <Alert tone="warning" title={t("sealed.title")}>
          <p>{t("sealed.text", { time: hourOf(standing.expiresAt) })}</p>
          {standing.unsent > 0 && <p>{t("sealed.unsent", { count: standing.unsent })}</p>}
          <LinkButton href="/logg-inn">{t("sealed.signIn")}</LinkButton>
        </Alert>
      )}
      {standing.kind === "of-another" && (
        <Alert tone="warning" title={t("ofAnother.title")}>
          <p>{t("ofAnother.text", { time: hourOf(standing.expiresAt) })}</p>
        </Alert>
      )}
      {standing.kind !== "sealed" && road.contact === "signed-out" && (
        <div>
          <LinkButton href="/logg-inn">{t("sealed.signIn")}</LinkButton>
        </div>
      )}
    </>
  );
}

function TimeLeft({ expiresAt, sealsAt }: { expiresAt: string; sealsAt: string }) {
  const t = useTranslations("offline");
  const left = timeLeft(expiresAt, new Date().toISOString());
  return (
    <div className={styles.left}>
      <p>{t("left", { ...left, time: hourOf(expiresAt) })}</p>
      {sealsAt < expiresAt && <p>{t("seals", { time: hourOf(sealsAt) })}</p>}
    </div>
  );
}
