"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import { bookingAddress } from "@/lib/interpreters/rules/meeting";
import { HELP } from "@/lib/mapping/rules/talk";
import type { Lists } from "./mapping.form";
import styles from "./mapping.module.css";

/** Draft or gone through; and of the talk, when it was, through whom, and with what help. */
export function TalkFields({
  form,
  about,
  isReviewed,
  lists,
  needsInterpreter,
  wish,
  erases,
}: {
  form: ActionForm;
  about: { caseId: string; personId: string };
  isReviewed: boolean;
  lists: Lists;
  needsInterpreter: boolean;
  /** Whether the person wrote that they want an interpreter, in words. */
  wish: string | null;
  /** What the person wrote goes with the talk. */
  erases: boolean;
}) {
  const t = useTranslations("mapping");
  return (
    <div className={styles.talk} data-reviewed={isReviewed}>
      {isReviewed ? (
        <Textarea
          {...form.field("reason")}
          label={t("form.reason")}
          help={t("form.reasonHelp")}
          rows={2}
          required
        />
      ) : (
        <RadioGroup
          {...form.field("act")}
          label={t("form.act")}
          help={erases ? t("form.reviewErases") : undefined}
          options={(["draft", "review"] as const).map((value) => ({
            value,
            label: t(`form.acts.${value}`),
          }))}
        />
      )}
      {wish && <p>{t("prepared.interpreter", { answer: wish })}</p>}
      <div className={styles.whenHeld}>
        {isReviewed && <p className={styles.quiet}>{t("form.aboutTalk")}</p>}
        <DateInput {...form.field("heldOn")} label={t("form.heldOn")} required />
        {lists.bookings.length > 0 && (
          <Select
            {...form.field("interpreterBookingId")}
            label={t("form.booking")}
            help={t("form.bookingHelp")}
            options={lists.bookings}
            placeholder={t("form.noBooking")}
            width="medium"
          />
        )}
        <Interpreter form={form} about={about} lists={lists} needsInterpreter={needsInterpreter} />
        <RadioGroup
          {...form.field("helpGiven")}
          label={t("form.helpGiven")}
          options={HELP.map((value) => ({ value, label: t(`form.help.${value}`) }))}
          required
        />
        <RadioGroup
          {...form.field("purposeExplained")}
          label={t("form.purposeExplained")}
          options={[
            { value: "true", label: t("form.yes") },
            { value: "false", label: t("form.no") },
          ]}
          inline
          required
        />
      </div>
    </div>
  );
}

function Interpreter({
  form,
  about,
  lists,
  needsInterpreter,
}: {
  form: ActionForm;
  about: { caseId: string; personId: string };
  lists: Lists;
  needsInterpreter: boolean;
}) {
  const t = useTranslations("mapping.form");
  const g = useTranslations("guidance");
  const { caseId, personId } = about;
  return (
    <div className={styles.interpreter}>
      {!form.watch("interpreterBookingId") && (
        <div>
          <LinkButton
            href={bookingAddress(
              caseId,
              { place: "mapping", of: personId },
              { heldOn: form.watch("heldOn"), language: form.watch("interpreterLanguage") },
            )}
            variant="secondary"
            size="sm"
          >
            {t("bookInterpreter")}
          </LinkButton>
        </div>
      )}
      <RadioGroup
        {...form.field("interpreterUse")}
        label={t("interpreterUse")}
        help={needsInterpreter ? t("needsInterpreter") : undefined}
        options={interpreterUses.map((value) => ({ value, label: g(`interpreterUses.${value}`) }))}
      />
      <div className={styles.whenUsed}>
        <Select
          {...form.field("interpreterLanguage")}
          label={t("interpreterLanguage")}
          options={lists.languages}
          placeholder={t("choose")}
          width="medium"
        />
        <Select
          {...form.field("interpreterCategory")}
          label={t("interpreterCategory")}
          options={interpreterCategories.map((value) => ({
            value,
            label: g(`interpreterCategories.${value}`),
          }))}
          placeholder={t("choose")}
        />
      </div>
      <div className={styles.whenUnqualified}>
        <TextInput {...form.field("interpreterDeviationReason")} label={t("interpreterReason")} />
      </div>
    </div>
  );
}
