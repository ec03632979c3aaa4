import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageOf } from "@/lib/i18n/locales";
import { CHANNELS, supportReference } from "@/lib/reporting/rules/registers";
import {
  REPORTED,
  type ReportCode,
  type ReportedField,
  reportedBy,
} from "@/lib/reporting/rules/reported-fields";
import type { SupportContact } from "@/lib/reporting/types";
import { Disclosure } from "../kit/disclosure";
import { Paragraphs } from "../routines/routine-text";
import { CopyText } from "./copy-text.client";
import { DeadlineOfField } from "./deadline-of-field";
import styles from "./reporting.module.css";

/** Whom one asks in the municipality, and the case that is asked about, when there is one. */
export type ReportedContext = {
  contacts: readonly SupportContact[];
  caseNumber: string | null;
};

/** For each field of a form that is reported: where to, and by when. A form puts it by its field. */
export type ReportedNotes = Readonly<Record<string, ReactNode>>;

export function reportedNotes(
  act: string,
  { step, ...context }: ReportedContext & { step?: string },
): ReportedNotes {
  return Object.fromEntries(
    reportedBy(act, step).map((field) => [
      field.field,
      <ReportedTo key={field.code} field={field} {...context} />,
    ]),
  );
}

/** What of a record is reported, where it is only shown. */
export function ReportedList({
  codes,
  ...context
}: ReportedContext & { codes: readonly ReportCode[] }) {
  const t = useTranslations("reporting");
  return (
    <Disclosure summary={t("list")}>
      <ul className={styles.list}>
        {codes.map((code) => (
          <li key={code}>
            {t(`fields.${code}`)}
            <ReportedTo field={{ code, ...REPORTED[code] }} {...context} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** A quiet line that unfolds: where a field is reported, by when, and whom to ask about it. */
function ReportedTo({
  field,
  contacts,
  caseNumber,
}: ReportedContext & { field: Omit<ReportedField, "act" | "field"> }) {
  const t = useTranslations("reporting");
  const reader = languageOf(useLocale());
  const { register, code, deadline } = field;
  const channel = CHANNELS[register];
  const own = contacts.find((one) => one.register === register)?.contact;
  const note = t.has(`notes.${code}` as never) ? t(`notes.${code}` as never) : null;
  const name = { register: t(`registers.${register}`) };
  return (
    <details className={styles.reported}>
      <summary className={styles.summary}>
        {deadline.kind === "none" ? t("standsIn", name) : t("to", name)}
        <span className="sr-only">: {t(`fields.${code}`)}</span>
      </summary>
      <dl className={styles.facts}>
        <div>
          <dt>{t("deadline")}</dt>
          <dd>
            <DeadlineOfField field={field} />
          </dd>
        </div>
        {note && (
          <div>
            <dt>{t("note")}</dt>
            <dd>{note}</dd>
          </div>
        )}
        <div>
          <dt>{t("ask")}</dt>
          <dd>
            {own && <Paragraphs text={own} language={reader} />}
            {!own && (channel ? t(`channels.${channel.code}`) : t("notEntered"))}
          </dd>
        </div>
        <div>
          <dt>{t("reference")}</dt>
          <dd>
            <CopyText
              text={supportReference(code, caseNumber)}
              copy={t("copy")}
              copied={t("copied")}
            />
            <p>{t("noNames")}</p>
          </dd>
        </div>
      </dl>
    </details>
  );
}
