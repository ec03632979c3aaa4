import { useFormatter, useTranslations } from "next-intl";
import type { RuleLine } from "@/lib/deadlines/types";
import type { PlainDate } from "@/lib/platform/dates";
import { Tag } from "../kit/tag";
import styles from "./deadlines.module.css";

const DAY = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" } as const;

/** The days that a rule holds for. */
export function ValidityWords({ rule }: { rule: Pick<RuleLine, "validFrom" | "validTo"> }) {
  const t = useTranslations("deadlines.rules");
  const format = useFormatter();
  const day = (on: PlainDate) => format.dateTime(new Date(`${on}T12:00:00Z`), DAY);
  const { validFrom, validTo } = rule;
  if (validFrom && validTo) return <>{t("between", { from: day(validFrom), to: day(validTo) })}</>;
  if (validFrom) return <>{t("from", { from: day(validFrom) })}</>;
  return <>{validTo ? t("until", { to: day(validTo) }) : t("always")}</>;
}

/** Whether the figure has been checked, whose the rule is, and whether it holds today. */
export function RuleTags({
  rule,
  today,
}: {
  rule: Pick<RuleLine, "verified" | "origin" | "validFrom" | "validTo">;
  today: PlainDate;
}) {
  const t = useTranslations("deadlines.tag");
  const ended = rule.validTo !== null && rule.validTo < today;
  const later = rule.validFrom !== null && rule.validFrom > today;
  return (
    <span className={styles.tags}>
      {rule.origin === "own" ? (
        <Tag>{t("own")}</Tag>
      ) : (
        <Tag tone={rule.verified ? "success" : "warning"}>
          {rule.verified ? t("verified") : t("notVerified")}
        </Tag>
      )}
      {ended && <Tag tone="danger">{t("ended")}</Tag>}
      {later && <Tag tone="info">{t("later")}</Tag>}
    </span>
  );
}
