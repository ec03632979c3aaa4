"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { type Option, Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section } from "@/app/_ui/kit/page";
import {
  interpretedByCodes,
  interpreterCategories,
  interpreterUses,
} from "@/lib/interpreters/rules/interpreting";
import { bookingAddress } from "@/lib/interpreters/rules/meeting";
import { TALK_ANSWERS } from "@/lib/self-settlement/rules/private-talk";
import styles from "./talks.module.css";

/** All that is written down of a talk: what everyone on the case sees, and what is sealed. */
export function TalkFields({
  form,
  languages,
  bookings,
  booking,
  dispensedUntil,
  needs,
}: {
  form: ActionForm;
  languages: readonly Option[];
  bookings: readonly Option[];
  /** The way to a booking for the talk; null where one is not booked from. */
  booking: { caseId: string; personId: string } | null;
  /** Until when the duty to use a qualified interpreter is dispensed from, in words. */
  dispensedUntil: string;
  /** That the person is registered as needing an interpreter, in words. */
  needs: string | null;
}) {
  const t = useTranslations("talks.form");
  const answers = TALK_ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }));
  return (
    <div className={styles.sheet}>
      <Section title={t("frame")} level={3}>
        <DateInput {...form.field("heldOn")} label={t("heldOn")} required />
        <RadioGroup
          {...form.field("askedAlone")}
          label={t("askedAlone")}
          help={t("askedAloneHelp")}
          options={[
            { value: "yes", label: t("answer.yes") },
            { value: "no", label: t("answer.no") },
          ]}
          inline
        />
      </Section>
      <Section title={t("interpreter")} level={3}>
        <InterpreterFields {...{ form, languages, bookings, booking, dispensedUntil, needs }} />
      </Section>
      <Section title={t("questions")} level={3}>
        <Textarea {...form.field("howFound")} label={t("howFound")} rows={3} />
        <RadioGroup
          {...form.field("brokerAnswer")}
          label={t("brokerAnswer")}
          options={answers}
          inline
        />
        <Textarea {...form.field("whatWasAsked")} label={t("whatWasAsked")} rows={3} />
        <RadioGroup
          {...form.field("dependencyAnswer")}
          label={t("dependencyAnswer")}
          options={answers}
          inline
        />
        <Textarea {...form.field("notes")} label={t("notes")} help={t("notesHelp")} rows={6} />
      </Section>
      <div className={styles.afterYes}>
        <Section title={t("afterYes")} level={3}>
          <Textarea {...form.field("agreed")} label={t("agreed")} help={t("agreedHelp")} rows={3} />
          <DateInput {...form.field("actionAgreedOn")} label={t("actionAgreedOn")} />
        </Section>
      </div>
    </div>
  );
}

function InterpreterFields({
  form,
  languages,
  bookings,
  booking,
  dispensedUntil,
  needs,
}: Parameters<typeof TalkFields>[0]) {
  const t = useTranslations("talks.form");
  const g = useTranslations("guidance.interpreterCategories");
  return (
    <div className={styles.interpreter}>
      {booking && !form.watch("interpreterBookingId") && (
        <div>
          <LinkButton href={bookingHref(form, booking)} variant="secondary" size="sm">
            {t("bookInterpreter")}
          </LinkButton>
        </div>
      )}
      {bookings.length > 0 && (
        <Select
          {...form.field("interpreterBookingId")}
          label={t("booking")}
          help={t("bookingHelp")}
          options={bookings}
          placeholder={t("noBooking")}
        />
      )}
      <div className={styles.byHand}>
        <RadioGroup
          {...form.field("interpreterUse")}
          label={t("interpreterUse")}
          help={needs}
          options={interpreterUses.map((value) => ({ value, label: t(`use.${value}`) }))}
        />
        <div className={styles.whenUsed}>
          <RadioGroup
            {...form.field("interpretedBy")}
            label={t("interpretedBy")}
            options={interpretedByCodes.map((value) => ({ value, label: t(`by.${value}`) }))}
            inline
          />
          <Select
            {...form.field("language")}
            label={t("language")}
            options={languages}
            placeholder={t("chooseLanguage")}
            width="medium"
          />
          <div className={styles.whenInterpreter}>
            <Select
              {...form.field("interpreterCategory")}
              label={t("category")}
              help={t("categoryHelp", { until: dispensedUntil })}
              options={interpreterCategories.map((value) => ({ value, label: g(value) }))}
              placeholder={t("chooseCategory")}
            />
          </div>
          <div className={styles.whenBarred}>
            <p>{t("barred")}</p>
            <TextInput {...form.field("emergencyReason")} label={t("emergencyReason")} />
          </div>
        </div>
        <div className={styles.whenUnqualified}>
          <TextInput {...form.field("interpreterDeviationReason")} label={t("deviationReason")} />
        </div>
      </div>
    </div>
  );
}

/** The way to a booking for the talk as it is written now. */
function bookingHref(
  form: ActionForm,
  { caseId, personId }: { caseId: string; personId: string },
): string {
  return bookingAddress(
    caseId,
    { place: "talk", of: personId },
    { heldOn: form.watch("heldOn"), language: form.watch("language") },
  );
}
