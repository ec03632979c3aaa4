"use client";
import { useTranslations } from "next-intl";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Tag } from "@/app/_ui/kit/tag";
import { beyondLaw, type LegalLengths } from "@/lib/programme/rules/beyond-law";
import type { PlanEndGoal } from "@/lib/programme/rules/codes";
import styles from "./decision.module.css";

/** At a length: what the law gives for the goal that is chosen, and whether what is typed goes beyond. */
export function LengthNote({
  form,
  field,
  lengths,
  before,
  rights,
}: {
  form: ActionForm;
  field: "months" | "extensionMonths";
  lengths: LegalLengths;
  before: number;
  rights: string;
}) {
  const t = useTranslations("programme.length");
  const goal = form.watch("endGoal") as PlanEndGoal | "" | undefined;
  const kind: unknown = form.watch("kind");
  const decidedOn = String(form.watch("decidedOn") ?? "");
  const typed = Number(form.watch(field) || 0);
  if ((kind !== "granted" && kind !== "changed") || !goal) return null;
  const length = lengths[goal];
  if (!length) {
    return (
      <p className={styles.note}>
        {t("unknown")} <AppLink href={rights}>{t("toRights")}</AppLink>
      </p>
    );
  }
  const { months, extension, rule, from, to } = length;
  if ((from && decidedOn < from) || (to && to < decidedOn)) return null;
  const law = rule.law ?? rule.id;
  const given = { months: null, extensionMonths: null, [field]: typed || null };
  const earlier = [{ months: null, extensionMonths: before || null }];
  const isBeyond = beyondLaw(given, earlier, length).length > 0;
  return (
    <p className={styles.note} data-beyond={isBeyond} aria-live="polite">
      {field === "months"
        ? t("months", { months, law })
        : extension === 0
          ? t("noExtension", { law })
          : t("extension", { months: extension, before, law })}{" "}
      {!rule.verified && <Tag tone="warning">{t("notVerified")}</Tag>}
      {isBeyond && <strong>{t(rule.verified ? "refused" : "beyond")}</strong>}
    </p>
  );
}
