"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback, useRef } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction, FormState } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Button } from "@/app/_ui/kit/button";
import { Section } from "@/app/_ui/kit/page";
import { sessionContentInput } from "@/lib/guidance/input";
import {
  channels,
  interpreterCategories,
  interpreterModes,
  interpreterUses,
} from "@/lib/guidance/rules/session";
import type { Session } from "@/lib/guidance/types";
import { Agreements } from "./agreements.client";
import styles from "./session-form.module.css";
import { type SaveStatus, useAutosave } from "./use-autosave.client";

const sessionContentInput = () =>
  import("@/lib/cases/input").then((inputs) => inputs.sessionContentInput);

type Choices = { persons: Option[]; topics: Option[]; languages: Option[] };

/** A session as it is written: saved by itself while one writes, finished with one button. */
export function FinishSessionForm({
  session,
  choices,
  save,
  finish,
}: {
  session: Omit<Session, "additions">;
  choices: Choices;
  save: FormAction;
  finish: FormAction;
}) {
  const t = useTranslations("guidance.session");
  const g = useTranslations("guidance");
  const settled = useRef<() => Promise<number>>(async () => session.version);
  const finishSettled = useCallback(
    async (state: FormState, data: FormData) => {
      data.set("version", String(await settled.current()));
      return finish(state, data);
    },
    [finish],
  );
  const form = useActionForm(sessionContentInput, finishSettled, { values: session });
  const autosave = useAutosave(form.formRef, save, session.version);
  settled.current = autosave.settle;
  const options = (codes: readonly string[], group: string): Option[] =>
    codes.map((code) => ({ value: code, label: g(`${group}.${code}` as never) }));

  return (
    <div onChange={autosave.changed} onInput={autosave.changed}>
      <ActionForm form={form} version={session.version} label={t("titleDraft")}>
        <HiddenInput name="sessionId" value={session.id} />
        <div className={styles.sheet}>
          <Section title={t("whenWhere")}>
            <div className={styles.pair}>
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
            </div>
            <RadioGroup
              {...form.field("channel")}
              label={t("channel")}
              options={options(channels, "channels")}
              inline
            />
            <TextInput {...form.field("place")} label={t("place")} help={t("placeHelp")} />
          </Section>
          <Section title={t("who")}>
            <CheckboxGroup
              {...form.field("attended")}
              label={t("who")}
              help={t("whoHelp")}
              options={choices.persons}
            />
          </Section>
          <Section title={t("topics")}>
            <div className={styles.topics}>
              <CheckboxGroup
                {...form.field("topics")}
                label={t("topics")}
                help={t("topicsHelp")}
                options={choices.topics}
              />
            </div>
          </Section>
          <Section title={t("interpreter")}>
            <div className={styles.interpreter}>
              <RadioGroup
                {...form.field("interpreterUse")}
                label={t("interpreterUse")}
                options={options(interpreterUses, "interpreterUses")}
              />
              <div className={styles.whenUsed}>
                <Select
                  {...form.field("interpreterLanguage")}
                  label={t("interpreterLanguage")}
                  options={choices.languages}
                  placeholder={t("chooseLanguage")}
                />
                <Select
                  {...form.field("interpreterCategory")}
                  label={t("interpreterCategory")}
                  help={t("interpreterCategoryHelp")}
                  options={options(interpreterCategories, "interpreterCategories")}
                  placeholder={t("chooseCategory")}
                />
                <RadioGroup
                  {...form.field("interpreterMode")}
                  label={t("interpreterMode")}
                  options={options(interpreterModes, "interpreterModes")}
                  inline
                />
              </div>
              <div className={styles.whenNotQualified}>
                <TextInput
                  {...form.field("interpreterDeviationReason")}
                  label={t("interpreterDeviationReason")}
                />
              </div>
              <Checkbox {...form.field("interpreterNoShow")} label={t("interpreterNoShow")} />
              <Checkbox {...form.field("interpretedByMinor")} label={t("interpretedByMinor")} />
              <div className={styles.whenMinor}>
                <TextInput
                  {...form.field("minorInterpreterReason")}
                  label={t("minorInterpreterReason")}
                />
              </div>
            </div>
          </Section>
          <Section title={t("notes")}>
            <Textarea
              {...form.field("notes")}
              label={t("notes")}
              help={t("notesHelp")}
              rows={6}
              warnSensitive
            />
          </Section>
          <Section title={t("agreements")}>
            <Agreements form={form} count={session.agreements.length} onChange={autosave.changed} />
          </Section>
          <Section title={t("next")}>
            <div className={styles.pair}>
              <DateInput {...form.field("nextSessionOn")} label={t("nextSessionOn")} />
              <TextInput {...form.field("nextSessionNote")} label={t("nextSessionNote")} />
            </div>
          </Section>
        </div>
        <p>{t("finishHelp")}</p>
        <div className={styles.foot}>
          <SubmitButton>{t("finish")}</SubmitButton>
          <Button variant="secondary" onClick={autosave.saveNow}>
            {t("saveDraft")}
          </Button>
          <SavedNotice status={autosave.status} />
        </div>
      </ActionForm>
    </div>
  );
}

function SavedNotice({ status }: { status: SaveStatus }) {
  const t = useTranslations("guidance.session");
  const format = useFormatter();
  const text = {
    unchanged: () => "",
    saving: () => t("saving"),
    failed: () => t("notSaved"),
    elsewhere: () => t("savedElsewhere"),
    saved: () =>
      t("saved", {
        time: format.dateTime(new Date(status.kind === "saved" ? status.at : 0), {
          hour: "2-digit",
          minute: "2-digit",
        }),
      }),
  }[status.kind]();
  return (
    <span className={styles.status} role="status">
      {text}
    </span>
  );
}
