import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/law/law.module.css";
import { RuleReference, useRuleText } from "@/app/_ui/law/rule-words";
import { LEGAL_GROUPS } from "@/lib/law/rules/codes";
import type { LegalRule } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";

const DAY = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" } as const;

/** The rules by what they are about, folded until someone looks for something. */
export function RuleGroups({
  rules,
  today,
  open,
}: {
  rules: readonly LegalRule[];
  today: PlainDate;
  open: boolean;
}) {
  const t = useTranslations("law.admin");
  const ruleText = useRuleText();
  if (rules.length === 0) return <p>{t("noneText")}</p>;
  const groups = LEGAL_GROUPS.map((group) => ({
    group,
    lines: rules.filter((rule) => rule.group === group),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <Stack gap="sm">
      {groups.map(({ group, lines }) => (
        <Disclosure
          key={group}
          summary={t("groupCount", { group: t(`group.${group}`), count: lines.length })}
          open={open}
        >
          <ul className={styles.rules}>
            {lines.map((rule) => (
              <li key={`${rule.id} ${rule.version}`}>
                <p>{ruleText(rule)}</p>
                <span className={styles.reference}>
                  <RuleReference rule={rule} />
                  <Validity rule={rule} />
                  <RuleTags rule={rule} today={today} />
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Stack>
  );
}

function Validity({ rule: { validFrom, validTo, pending } }: { rule: LegalRule }) {
  const t = useTranslations("law.admin");
  const format = useFormatter();
  const day = (on: PlainDate) => format.dateTime(new Date(`${on}T12:00:00Z`), DAY);
  if (pending) return <span>{t("pendingText")}</span>;
  if (validFrom && validTo) {
    return <span>{t("between", { from: day(validFrom), to: day(validTo) })}</span>;
  }
  if (validFrom) return <span>{t("from", { from: day(validFrom) })}</span>;
  return <span>{validTo ? t("until", { to: day(validTo) }) : t("always")}</span>;
}

function RuleTags({ rule, today }: { rule: LegalRule; today: PlainDate }) {
  const t = useTranslations("law.admin.tag");
  const ended = rule.validTo !== null && rule.validTo < today;
  const later = rule.validFrom !== null && rule.validFrom > today;
  return (
    <>
      {!rule.verified && <Tag tone="warning">{t("notVerified")}</Tag>}
      {rule.pending && <Tag tone="info">{t("pending")}</Tag>}
      {ended && <Tag>{t("ended")}</Tag>}
      {later && <Tag tone="info">{t("later")}</Tag>}
    </>
  );
}
