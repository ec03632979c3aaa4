"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { RegisterLine } from "@/lib/reconciliation/types";
import styles from "./register-work.module.css";

/** The lines to be registered, each with a box; what is chosen is marked with one press. */
export function MarkRegisteredForm({
  action,
  lines,
  today,
}: {
  action: FormAction;
  lines: readonly RegisterLine[];
  today: string;
}) {
  const t = useTranslations("reconciliation.work");
  const format = useFormatter();
  const form = useActionForm(null, action, { values: { registeredOn: today, because: "" } });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const keys = lines.map(({ kind, sourceId, happenedOn }) => `${kind}.${sourceId}.${happenedOn}`);
  const choose = (key: string, on: boolean) =>
    setChosen(
      (before) => new Set(on ? [...before, key] : [...before].filter((one) => one !== key)),
    );
  const day = (value: string) =>
    format.dateTime(new Date(`${value}T12:00:00Z`), { dateStyle: "short", timeZone: "UTC" });
  const { errors = [] } = form.field("sources");
  return (
    <ActionForm form={form} label={t("choose")}>
      <input type="hidden" name="_array" value="sources" />
      <fieldset
        className={styles.lines}
        aria-describedby={errors.length > 0 ? "sources-error" : undefined}
      >
        <legend className="sr-only">{t("choose")}</legend>
        <label className={styles.all}>
          <input
            type="checkbox"
            className="ds-input"
            checked={chosen.size === keys.length}
            onChange={(event) => setChosen(new Set(event.target.checked ? keys : []))}
          />
          {t("chooseAll")}
        </label>
        {lines.map((line, at) => {
          const key = keys[at] as string;
          return (
            <div key={key} className={styles.line}>
              <input
                type="checkbox"
                className="ds-input"
                id={key}
                name="sources"
                value={key}
                checked={chosen.has(key)}
                onChange={(event) => choose(key, event.target.checked)}
              />
              <label htmlFor={key} className={styles.what}>
                <strong>{line.name}</strong>
                <span>{t(`kind.${line.kind}`)}</span>
              </label>
              <span className={styles.when}>{t("when", { day: day(line.happenedOn) })}</span>
              <span className={styles.due}>
                {t("due", { day: day(line.dueOn) })}
                {line.isLate && <Tag tone="danger">{t("late")}</Tag>}
              </span>
              <AppLink href={`/saker/${line.caseId}/program`} className={styles.toCase}>
                {t("toCase")}
                <span className="sr-only"> {line.name}</span>
              </AppLink>
            </div>
          );
        })}
      </fieldset>
      <p id="sources-error" className={styles.error}>
        {errors.join(" ")}
      </p>
      <div className={styles.bar}>
        <DateInput {...form.field("registeredOn")} label={t("registeredOn")} />
        <SubmitButton name="how" value="registered">
          {t("markRegistered")}
        </SubmitButton>
      </div>
      <Disclosure summary={t("cannot")}>
        <Stack gap="sm">
          <TextInput {...form.field("because")} label={t("because")} />
          <Row>
            <SubmitButton name="how" value="impossible" variant="secondary">
              {t("markImpossible")}
            </SubmitButton>
          </Row>
        </Stack>
      </Disclosure>
    </ActionForm>
  );
}
