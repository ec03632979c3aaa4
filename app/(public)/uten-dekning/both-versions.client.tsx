"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { bookingOption } from "@/app/_ui/guidance/booking-label";
import { Button } from "@/app/_ui/kit/button";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { contentOf } from "@/app/_ui/offline/form-content";
import { HashLink } from "@/app/_ui/offline/hash-link";
import { type Choice, settle } from "@/app/_ui/offline/outbox";
import { type Kept, keepEntry, type OpenStore } from "@/app/_ui/offline/records";
import { asText, linesOf, type Words } from "@/app/_ui/offline/session-words";
import styles from "./road.module.css";
import type { Road } from "./use-road.client";

/** The two versions of a session beside each other; whichever stands, the other is kept with it. */
export function BothVersions({ road, store, id }: { road: Road; store: OpenStore; id: string }) {
  const t = useTranslations("offline");
  const entry = road.contents.entries.find((one) => one.id === id);
  const household = road.contents.households.find(({ caseId }) => caseId === entry?.caseId);
  const words = useWords(household);
  const [choosing, setChoosing] = useState(false);
  if (!entry?.stored || entry.state !== "conflict") {
    return (
      <Page>
        <p role="status">{t("form.gone")}</p>
        <div>
          <HashLink to="" variant="secondary">
            {t("form.back")}
          </HashLink>
        </div>
      </Page>
    );
  }
  const { stored } = entry;
  const phone = linesOf(entry.content, words);
  const saved = linesOf(contentOf(stored), words);
  const choose = async (stands: Choice["stands"]) => {
    setChoosing(true);
    const other =
      stands === "sent"
        ? asText(t("both.additionStored"), saved)
        : asText(t("both.additionPhone"), phone);
    await keepEntry(
      store,
      settle(entry, { stands, other }, () => crypto.randomUUID()),
    );
    await road.reload();
    window.location.hash = "";
  };
  const finished = stored.status === "finished";
  const offline = road.contact !== "signed-in";
  return (
    <Page>
      <PageHeader title={t("both.title")} lead={finished ? t("both.finished") : t("both.lead")} />
      <div className={styles.both}>
        <table className={styles.versions}>
          <caption className="sr-only">{t("both.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("both.part")}</th>
              <th scope="col">{t("both.phone")}</th>
              <th scope="col">{t("both.stored")}</th>
            </tr>
          </thead>
          <tbody>
            {phone.map(({ label, text }, index) => {
              const other = saved[index]?.text ?? "";
              if (!text && !other) return null;
              return (
                <tr key={label} data-differs={text !== other}>
                  <th scope="row">
                    {label}
                    {text === other && <span className={styles.quiet}> {t("both.same")}</span>}
                  </th>
                  <td data-title={t("both.phone")}>{text || <Nothing />}</td>
                  <td data-title={t("both.stored")}>{other || <Nothing />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {offline && <p role="status">{road.explain("offline.errors.no-coverage")}</p>}
      <Row>
        {!finished && (
          <Button disabled={choosing || offline} onClick={() => void choose("sent")}>
            {t("both.usePhone")}
          </Button>
        )}
        <Button
          variant={finished ? "primary" : "secondary"}
          disabled={choosing || offline}
          onClick={() => void choose("stored")}
        >
          {finished ? t("both.addPhone") : t("both.useStored")}
        </Button>
        <HashLink to="" variant="tertiary">
          {t("form.back")}
        </HashLink>
      </Row>
    </Page>
  );
}

function Nothing() {
  const t = useTranslations("offline");
  return <span className={styles.quiet}>{t("both.nothing")}</span>;
}

function useWords(household: Kept | undefined): Words {
  const t = useTranslations("offline");
  const s = useTranslations("guidance.session");
  const g = useTranslations("guidance");
  const format = useFormatter();
  const known = (id: string, name: string | undefined) => name ?? id;
  return {
    label: (field) =>
      t.has(`both.${field}` as never) ? t(`both.${field}` as never) : s(field as never),
    choice: (list, code) => g(`${list}.${code}` as never),
    date: (date) =>
      format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: "short", timeZone: "UTC" }),
    person: (id) => known(id, household?.persons.find((person) => person.id === id)?.name),
    topic: (code) => known(code, household?.topics.find((topic) => topic.code === code)?.title),
    language: (code) =>
      known(code, household?.languages.find(({ value }) => value === code)?.label),
    booking: (id) => {
      const booking = household?.bookings.find((one) => one.id === id);
      return booking
        ? bookingOption(booking, format, household?.languages ?? []).label
        : t("both.booked");
    },
    staff: (id) => household?.staff.find(({ value }) => value === id)?.label ?? t("both.colleague"),
    yes: "✓",
  };
}
