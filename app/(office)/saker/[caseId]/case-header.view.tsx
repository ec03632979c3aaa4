import { useTranslations } from "next-intl";
import { DueText } from "@/app/_ui/cases/due-text";
import { GradeBadge } from "@/app/_ui/cases/grade-badge";
import { OfficerWords } from "@/app/_ui/cases/officer-words";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { InstantText } from "@/app/_ui/kit/date-text";
import { StageBar } from "@/app/_ui/kit/stage-bar";
import { Tag } from "@/app/_ui/kit/tag";
import { stagesOf } from "@/lib/cases/rules/stages";
import type { CaseHeader } from "@/lib/cases/types";
import { isMinor } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./case.module.css";

/** The household, where it stands, who works with it, and what is next: on every page of a case. */
export function CaseHeaderView({ header, today }: { header: CaseHeader; today: PlainDate }) {
  const t = useTranslations("cases.header");
  const type = useTranslations("codes.settlement_type");
  const base = `/saker/${header.id}`;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{header.householdName || header.number}</h1>
        <span className={styles.number}>{header.number}</span>
        <span>{type(header.settlementType)}</span>
        <GradeBadge grade={header.addressProtection} />
        <Flags header={header} today={today} />
        {header.status === "closed" && <Tag>{t("closed")}</Tag>}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t("officers")}</dt>
          <dd>
            {header.officers.length === 0 ? (
              <AppLink href={`${base}/ansvar`}>{t("noOfficer")}</AppLink>
            ) : (
              <OfficerWords officers={header.officers} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t("team")}</dt>
          <dd>{header.teamName}</dd>
        </div>
        <div>
          <dt>{t("next")}</dt>
          <dd>
            {header.nextDueOn ? <DueText value={header.nextDueOn} today={today} /> : t("noDue")}
          </dd>
        </div>
      </dl>
      <Stages header={header} />
      {header.access.kind !== "relation" && (
        <Alert tone="warning">
          {t.rich(header.access.kind === "emergency" ? "emergency" : "temporary", {
            until: () => <InstantText value={until(header)} />,
          })}
        </Alert>
      )}
    </header>
  );
}

function until({ access }: CaseHeader): string | null {
  return access.kind === "relation" ? null : access.endsAt;
}

/** What one must know before meeting the household, in words. */
function Flags({ header, today }: { header: CaseHeader; today: PlainDate }) {
  const t = useTranslations("cases.header.flags");
  const { members } = header;
  const children = members.filter((member) =>
    isMinor({ date: member.birthDate, precision: member.birthDatePrecision as "day" }, today),
  ).length;
  const interpreter = members.some((member) => member.interpreterNeeded);
  return (
    <>
      {members.length > 1 && <Tag>{t("members", { count: members.length })}</Tag>}
      {children > 0 && <Tag>{t("children", { count: children })}</Tag>}
      {interpreter && <Tag tone="info">{t("interpreter")}</Tag>}
    </>
  );
}

function Stages({ header }: { header: CaseHeader }) {
  const t = useTranslations("cases");
  const open = new Set<string>(header.openStages);
  const been = new Set<string>(header.stages.map(({ stage }) => stage));
  const closed = header.status === "closed";
  return (
    <StageBar
      shortOnPhone
      label={t("header.stages")}
      stages={stagesOf(header.settlementType).map((stage) => ({
        code: stage,
        label: t(`stage.${stage}`),
        state: open.has(stage) ? "open" : been.has(stage) ? "done" : closed ? "skipped" : "ahead",
      }))}
    />
  );
}
