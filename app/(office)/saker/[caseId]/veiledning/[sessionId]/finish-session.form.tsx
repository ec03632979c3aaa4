"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useActionState, useEffect, useRef } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import {
  type ActionForm as ActionFormValues,
  useActionForm,
} from "@/app/_ui/form/use-action-form.client";
import { AgreementFields } from "@/app/_ui/guidance/agreement-fields.client";
import { InterpreterFields } from "@/app/_ui/guidance/interpreter-fields.client";
import { MaterialFields } from "@/app/_ui/guidance/material-fields.client";
import { PresenceFields } from "@/app/_ui/guidance/presence-fields.client";
import fields from "@/app/_ui/guidance/session-fields.module.css";
import { type TopicChoices, TopicFields } from "@/app/_ui/guidance/topic-fields.client";
import { Button, LinkButton } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { channels } from "@/lib/guidance/rules/session";
import type { Session } from "@/lib/guidance/types";
import { bookingAddress } from "@/lib/interpreters/rules/meeting";
import { ElsewhereNotice, SavedNotice } from "./save-notice.client";
import styles from "./session-form.module.css";
import { useAutosave } from "./use-autosave.client";

const sessionContentInput = () =>
  import("@/lib/guidance/input").then((inputs) => inputs.sessionContentInput);

type Choices = {
  persons: readonly Option[];
  topics: TopicChoices;
  languages: readonly Option[];
  bookings: readonly Option[];
  staff: readonly Option[];
};

/** A session as it is written: saved by itself while one writes, finished with one button. */
export function FinishSessionForm({
  session,
  choices,
  booked,
  save,
  finish,
}: {
  session: Omit<Session, "additions">;
  choices: Choices;
  /** The booking that was just made for the session. */
  booked: string | null;
  save: FormAction;
  finish: FormAction;
}) {
  const t = useTranslations("guidance.session");
  const c = useTranslations("guidance.channels");
  const form = useActionForm(sessionContentInput, finish, {
    values: booked ? { ...session, interpreterBookingId: booked } : session,
  });
  // Without JavaScript the button for the draft posts to this one.
  const [, saveDraft] = useActionState(save, IDLE);
  const autosave = useAutosave(form.formRef, save, session.version);
  const settled = useRef(false);
  const { changed } = autosave;
  useEffect(() => {
    if (booked) changed();
  }, [booked, changed]);

  /** What is written is safe on the server before the session is finished, or nothing is sent. */
  const settleFirst = (event: FormEvent<HTMLDivElement>) => {
    if (settled.current) {
      settled.current = false;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const element = event.target as HTMLFormElement;
    void autosave.settle().then((safe) => {
      settled.current = safe;
      // After the render that gives the form the newest version.
      if (safe) setTimeout(() => element.requestSubmit(), 0);
    });
  };
  /** The lines that follow move up, with what is written in them. */
  const takeOut = (list: "agreements" | "materials", index: number) => {
    const kept = (form.getValues(list) as unknown[]).toSpliced(index, 1);
    form.unregister(list);
    form.setValue(list, kept);
    autosave.changed();
  };
  const hidden = (text: string) => <span className="sr-only">{text}</span>;

  return (
    <div onChange={autosave.changed} onInput={autosave.changed} onSubmitCapture={settleFirst}>
      <ActionForm form={form} version={autosave.version} label={t("titleDraft")}>
        <HiddenInput name="sessionId" value={session.id} />
        <div className={styles.sheet}>
          <Section title={t("whenWhere")} level={3}>
            <div className={fields.pair}>
              <DateInput {...form.field("heldOn")} label={t("heldOn")} />
              <TextInput
                {...form.field("startsAtTime")}
                label={t("startsAtTime")}
                type="time"
                width="short"
              />
              <TextInput
                {...form.field("minutes")}
                label={t("minutes")}
                inputMode="numeric"
                width="short"
              />
              <TextInput
                {...form.field("travelMinutes")}
                label={t("travelMinutes")}
                inputMode="numeric"
                width="short"
              />
            </div>
            <RadioGroup
              {...form.field("channel")}
              label={t("channel")}
              options={channels.map((code) => ({ value: code, label: c(code) }))}
              inline
            />
            <TextInput {...form.field("place")} label={t("place")} help={t("placeHelp")} />
          </Section>
          <Section title={t("who")} level={3}>
            <PresenceFields form={form} persons={choices.persons} />
          </Section>
          <Section title={t("topics")} level={3}>
            <TopicFields form={form} choices={choices.topics} />
          </Section>
          <Section title={t("interpreter")} level={3}>
            <InterpreterFields
              form={form}
              languages={choices.languages}
              bookings={choices.bookings}
              book={<BookInterpreter form={form} session={session} />}
            />
          </Section>
          <Section title={t("notes")} level={3}>
            <Textarea
              {...form.field("notes")}
              label={hidden(t("notes"))}
              help={t("notesHelp")}
              rows={6}
              warnSensitive
            />
          </Section>
          <Section title={t("agreements")} level={3}>
            <AgreementFields form={form} staff={choices.staff} onRemove={takeOut} />
          </Section>
          <Disclosure summary={t("materials")} open={session.materials.length > 0}>
            <MaterialFields form={form} languages={choices.languages} onRemove={takeOut} />
          </Disclosure>
          <Section title={t("next")} level={3}>
            <div className={fields.pair}>
              <DateInput {...form.field("nextSessionOn")} label={t("nextSessionOn")} />
              <TextInput {...form.field("nextSessionNote")} label={t("nextSessionNote")} />
            </div>
          </Section>
        </div>
        <p className={styles.quiet}>{t("finishHelp")}</p>
        <ElsewhereNotice status={autosave.status} keepMine={autosave.overwrite} />
        <div className={styles.foot}>
          <SubmitButton>{t("finish")}</SubmitButton>
          <Button
            type="submit"
            variant="secondary"
            formAction={saveDraft}
            onClick={(event) => {
              event.preventDefault();
              autosave.changed();
              void autosave.saveNow();
            }}
          >
            {t("saveDraft")}
          </Button>
          <SavedNotice status={autosave.status} />
        </div>
      </ActionForm>
    </div>
  );
}

/** The way to a booking for the session as it is written now. */
function BookInterpreter({
  form,
  session: { id, caseId },
}: {
  form: ActionFormValues;
  session: Pick<Session, "id" | "caseId">;
}) {
  const t = useTranslations("guidance.session");
  if (form.watch("interpreterBookingId")) return null;
  const href = bookingAddress(
    caseId,
    { place: "session", of: id },
    {
      heldOn: form.watch("heldOn"),
      startsAtTime: form.watch("startsAtTime"),
      minutes: form.watch("minutes"),
      language: form.watch("interpreterLanguage"),
    },
  );
  return (
    <div>
      <LinkButton href={href} variant="secondary" size="sm">
        {t("bookInterpreter")}
      </LinkButton>
    </div>
  );
}
