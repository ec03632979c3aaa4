"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { AgreementFields } from "@/app/_ui/guidance/agreement-fields.client";
import { bookingOption } from "@/app/_ui/guidance/booking-label";
import { InterpreterFields } from "@/app/_ui/guidance/interpreter-fields.client";
import { MaterialFields } from "@/app/_ui/guidance/material-fields.client";
import { PresenceFields } from "@/app/_ui/guidance/presence-fields.client";
import fields from "@/app/_ui/guidance/session-fields.module.css";
import { type TopicChoices, TopicFields } from "@/app/_ui/guidance/topic-fields.client";
import { Button } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { hourOf } from "@/app/_ui/offline/clock";
import { contentFrom, contentOf, valueAt } from "@/app/_ui/offline/form-content";
import { HashLink } from "@/app/_ui/offline/hash-link";
import { type Entry, mayWrite, write } from "@/app/_ui/offline/outbox";
import { type Kept, keepEntry, type OpenStore } from "@/app/_ui/offline/records";
import { channels } from "@/lib/guidance/rules/session";
import { OfflinePhotos } from "./offline-photos.client";
import styles from "./road.module.css";
import type { Road } from "./use-road.client";

const pauseMs = 400;
const renewMs = 5 * 60_000;
const today = () => new Date().toLocaleDateString("sv", { timeZone: "Europe/Oslo" });

type Props = {
  road: Road;
  store: OpenStore;
  view: "okt" | "ny" | "kladd";
  /** Of the session, or of the household when the session is new or a draft that was taken along. */
  id: string;
  /** What a new session is to be called. */
  newId: string | undefined;
};

/** Finds what is to be written in: a session on the phone, a draft that was taken along, or a new one. */
export function OfflineSession({ road, store, view, id, newId }: Props) {
  const t = useTranslations("offline");
  const { households, entries } = road.contents;
  const [begun] = useState<Entry | null>(() => {
    const household = households.find(({ caseId }) => caseId === id);
    const draft = view === "kladd" ? household?.draft : null;
    const entryId = view === "okt" ? id : (draft?.id ?? newId);
    const found = entries.find((entry) => entry.id === entryId);
    if (found || !household || !entryId) return found ?? null;
    return {
      id: entryId,
      caseId: household.caseId,
      householdName: household.name,
      base: draft?.version ?? null,
      content: draft ? contentOf(draft) : { heldOn: today() },
      changedAt: new Date().toISOString(),
      state: "writing",
      sendingKey: "",
    };
  });
  const current = entries.find((entry) => entry.id === begun?.id) ?? begun;
  const household = households.find(({ caseId }) => caseId === current?.caseId);
  if (!begun || !current || !household) return <NotHere text={t("form.gone")} />;
  if (!mayWrite(current)) return <NotHere text={t("form.onItsWay")} />;
  return <Form road={road} store={store} begun={begun} household={household} />;
}

function NotHere({ text }: { text: string }) {
  const t = useTranslations("offline");
  return (
    <Page>
      <p role="status">{text}</p>
      <div>
        <HashLink to="" variant="secondary">
          {t("form.back")}
        </HashLink>
      </div>
    </Page>
  );
}

/** The topics to choose from, each with when it was gone through last. */
function useTopics({ topics }: Kept): TopicChoices {
  const t = useTranslations("offline.form");
  const options = (left: boolean) =>
    topics
      .filter((topic) => Boolean(topic.left) === left)
      .map(({ code, title, lastOn }) => {
        const date = lastOn?.split("-").toReversed().join(".");
        return { value: code, label: date ? `${title} (${t("lastOn", { date })})` : title };
      });
  return { left: options(true), others: options(false) };
}

function Form({
  road,
  store,
  begun,
  household,
}: {
  road: Road;
  store: OpenStore;
  begun: Entry;
  household: Kept;
}) {
  const t = useTranslations("offline");
  const s = useTranslations("guidance.session");
  const c = useTranslations("guidance.channels");
  const form = useRef<HTMLFormElement>(null);
  const entry = useRef(begun);
  const [kept, setKept] = useState<{ at: string } | "failed" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dirty = useRef(false);
  const renewed = useRef(Date.now());
  const { writingIn } = road;
  const { content } = begun;
  const format = useFormatter();

  const keepNow = useCallback(async () => {
    clearTimeout(timer.current);
    if (!dirty.current || !form.current) return;
    dirty.current = false;
    const now = new Date().toISOString();
    entry.current = write(
      entry.current,
      contentFrom(new FormData(form.current), entry.current.content),
      now,
    );
    try {
      await keepEntry(store, entry.current);
      setKept({ at: now });
    } catch {
      dirty.current = true;
      setKept("failed");
    }
  }, [store]);

  const changed = useCallback(() => {
    dirty.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepNow(), pauseMs);
    if (navigator.onLine && Date.now() - renewed.current > renewMs) {
      renewed.current = Date.now();
      // Writing is activity, though nothing of it is sent yet.
      void fetch("/api/session/extend", { method: "POST" }).catch(() => {});
    }
  }, [keepNow]);

  // A layout effect ends while the form still stands, so that a page left in a hurry is kept too.
  useLayoutEffect(() => {
    const leaving = () => void keepNow();
    document.addEventListener("visibilitychange", leaving);
    window.addEventListener("pagehide", leaving);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      window.removeEventListener("pagehide", leaving);
      leaving();
    };
  }, [keepNow]);

  useEffect(() => {
    writingIn.current = begun.id;
    return () => {
      writingIn.current = undefined;
    };
  }, [writingIn, begun.id]);

  const done = async () => {
    await keepNow();
    await road.reload();
    window.location.hash = "";
  };
  const field = (name: string) => ({ id: name, name, defaultValue: valueAt(content, name) });
  const source = { field, values: content };
  const { persons, languages, bookings, staff } = household;
  const topics = useTopics(household);

  return (
    <Page>
      <PageHeader
        title={t("form.title", { name: household.name })}
        meta={<span className={styles.quiet}>{household.number}</span>}
      />
      <form
        ref={form}
        className={styles.sheet}
        onChange={changed}
        onInput={changed}
        onSubmit={(event) => {
          event.preventDefault();
          void done();
        }}
      >
        <Section title={s("whenWhere")}>
          <div className={fields.pair}>
            <DateInput {...field("heldOn")} label={s("heldOn")} />
            <TextInput
              {...field("startsAtTime")}
              label={s("startsAtTime")}
              type="time"
              width="short"
            />
            <TextInput
              {...field("minutes")}
              label={s("minutes")}
              inputMode="numeric"
              width="short"
              maxLength={3}
            />
            <TextInput
              {...field("travelMinutes")}
              label={s("travelMinutes")}
              inputMode="numeric"
              width="short"
              maxLength={3}
            />
          </div>
          <RadioGroup
            {...field("channel")}
            label={s("channel")}
            options={channels.map((code) => ({ value: code, label: c(code) }))}
          />
          <TextInput {...field("place")} label={s("place")} help={s("placeHelp")} maxLength={200} />
        </Section>
        <Section title={s("who")}>
          <PresenceFields
            form={source}
            persons={persons.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Section>
        <Section title={s("topics")}>
          <TopicFields form={source} choices={topics} />
        </Section>
        <Section title={s("interpreter")}>
          <InterpreterFields
            form={source}
            languages={languages}
            bookings={bookings.map((one) => bookingOption(one, format, languages))}
          />
        </Section>
        <Section title={s("notes")}>
          <Textarea
            {...field("notes")}
            label={<span className="sr-only">{s("notes")}</span>}
            help={s("notesHelp")}
            rows={8}
            maxLength={8000}
            warnSensitive
          />
        </Section>
        <Section title={s("agreements")}>
          <AgreementFields form={source} staff={staff} onRemove={changed} />
        </Section>
        <Disclosure summary={s("materials")} open={(content.materials ?? []).length > 0}>
          <MaterialFields form={source} languages={languages} onRemove={changed} />
        </Disclosure>
        <Section title={t("form.photos")}>
          <OfflinePhotos
            road={road}
            store={store}
            entryId={begun.id}
            onChange={() => {
              changed();
              return keepNow();
            }}
          />
        </Section>
        <Section title={s("next")}>
          <div className={fields.pair}>
            <DateInput {...field("nextSessionOn")} label={s("nextSessionOn")} />
            <TextInput {...field("nextSessionNote")} label={s("nextSessionNote")} maxLength={300} />
          </div>
        </Section>
        <HiddenInput name="sessionId" value={begun.id} />
        <p className={styles.quiet}>{t("form.finishLater")}</p>
        <div className={styles.foot}>
          <Button type="submit">{t("form.done")}</Button>
          <span role="status" className={styles.status} data-failed={kept === "failed"}>
            {kept === "failed" && t("form.notKept")}
            {kept && kept !== "failed" && t("form.kept", { time: hourOf(kept.at) })}
          </span>
        </div>
      </form>
    </Page>
  );
}
