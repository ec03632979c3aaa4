import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { SKILLS } from "@/lib/norwegian/rules/codes";
import type { FreeTest, TestDuty } from "@/lib/norwegian/rules/tests";
import type { Test } from "@/lib/norwegian/types";
import styles from "./norwegian.module.css";

/** Tests with their results, the free ones that are left, and the days that follow a result. */
export function Tests({
  tests,
  duty,
  free,
  complaints,
  today,
  changeHref,
}: {
  tests: readonly Test[];
  duty: TestDuty;
  free: readonly FreeTest[];
  complaints: ReadonlyMap<string, string | null>;
  today: string;
  changeHref: ((id: string) => string) | null;
}) {
  const t = useTranslations("norwegian.tests");
  const words = useTranslations("norwegian");
  const subjects = [
    duty.norwegian && words("subjects.norwegian"),
    duty.civics && words("subjects.civics"),
  ].filter(Boolean);
  const what = subjects.join(", ").toLowerCase();
  return (
    <>
      <div>
        <p className={styles.plain}>{subjects.length > 0 ? t("duty", { what }) : t("noDuty")}</p>
        {duty.norwegian && duty.skillsLeft.length > 0 && (
          <p className={styles.plain}>
            {t("skillsLeft", {
              skills: duty.skillsLeft
                .map((skill) => words(`skills.${skill}`).toLowerCase())
                .join(", "),
            })}
          </p>
        )}
      </div>
      <div>
        <h3 className={styles.small}>{t("free")}</h3>
        <ul className={styles.free}>
          {free.map(({ part, left }) =>
            left === null ? null : (
              <li key={part} data-used={left === 0 || undefined}>
                {t("freeLeft", { part: words(`skills.${part}`), left })}
              </li>
            ),
          )}
        </ul>
      </div>
      <DataTable
        caption={t("title")}
        captionHidden
        rows={tests.toReversed()}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t("empty")} level={3}>
            {t("emptyText")}
          </EmptyState>
        }
        columns={[
          {
            key: "test",
            header: t("test"),
            primary: true,
            cell: ({ kind, variant, isFree }) => (
              <>
                {words(`testKinds.${kind}`)}
                {variant === "sign_language" && (
                  <span className={styles.muted}> {words("variants.sign_language")}</span>
                )}
                {isFree && <span className={styles.muted}> {t("isFree")}</span>}
              </>
            ),
          },
          { key: "held", header: t("held"), cell: ({ heldOn }) => <DateText value={heldOn} /> },
          {
            key: "result",
            header: t("result"),
            wideOnPhone: true,
            cell: (test) => <Result test={test} today={today} />,
          },
          {
            key: "complaint",
            header: t("complaintBy"),
            cell: ({ id, complainedOn, complaintResult }) => {
              const due = complaints.get(id);
              if (complainedOn) {
                return (
                  <>
                    {t("complained")} <DateText value={complainedOn} />
                    {complaintResult && (
                      <p className={styles.muted}>{words(`complaintResults.${complaintResult}`)}</p>
                    )}
                  </>
                );
              }
              return due ? <DateText value={due} /> : "–";
            },
          },
          ...(changeHref
            ? [
                {
                  key: "change",
                  header: words("course.change"),
                  act: true,
                  cell: ({ id }: Test) => (
                    <AppLink href={changeHref(id)}>{words("course.change")}</AppLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

function Result({ test, today }: { test: Test; today: string }) {
  const t = useTranslations("norwegian.tests");
  const words = useTranslations("norwegian");
  const told = SKILLS.flatMap((skill) => {
    const result = test[skill];
    const sign = test.variant === "sign_language" && (skill === "listening" || skill === "oral");
    const name = sign ? words(`signSkills.${skill as "oral"}`) : words(`skills.${skill}`);
    return result ? [`${name} ${words(`levels.${result}`)}`] : [];
  });
  const quarantine = test.quarantineUntil && (
    <p className={styles.plain}>
      <Tag tone="danger">{t("quarantine")}</Tag> <DateText value={test.quarantineUntil} />
    </p>
  );
  if (test.attended === false) {
    return (
      <>
        <Tag tone="warning">{t("absent")}</Tag>
        {quarantine}
      </>
    );
  }
  if (test.resultOn === null) {
    return (
      <>
        {test.heldOn >= today ? <Tag tone="info">{t("coming")}</Tag> : t("waits")}
        {quarantine}
      </>
    );
  }
  return (
    <>
      {test.kind === "civics" ? (
        <Tag tone={test.passed ? "success" : "warning"}>
          {test.passed ? t("passed") : t("failed")}
        </Tag>
      ) : (
        told.join(" · ")
      )}
      {quarantine}
    </>
  );
}
