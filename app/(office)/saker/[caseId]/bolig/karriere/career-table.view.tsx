import { useFormatter, useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import type { LivedIn } from "@/lib/career/rules/home-as-lived";
import type { HomePeriod } from "@/lib/career/types";
import styles from "./career.module.css";
import { removeHomeAction } from "./remove-home.action";

/** The homes one after the other, with what it was like to live there. */
export function CareerTable({
  chapters,
  periods,
  caseId,
  mayWrite,
}: {
  chapters: readonly LivedIn[];
  periods: readonly HomePeriod[];
  caseId: string;
  mayWrite: boolean;
}) {
  const t = useTranslations("career");
  const columns = useColumns(caseId);
  return (
    <Stack>
      <DataTable
        caption={t("table.caption")}
        captionHidden
        columns={columns}
        rows={[...chapters].reverse()}
        rowKey={({ from }) => from}
      />
      {mayWrite && periods.length > 0 && (
        <Disclosure summary={t("home.correct")}>
          <ul className={styles.lines}>
            {periods.map((period) => (
              <li key={period.id} className={styles.lineItem}>
                <AppLink href={`/saker/${caseId}/bolig/karriere/hjem?id=${period.id}`}>
                  {t(`tenure.${period.tenure}`)}, <DateText value={period.fromOn} />
                </AppLink>
                <Messages namespaces={["career.errors", "cases.errors"]}>
                  <ConfirmActForm
                    action={removeHomeAction}
                    hidden={{ caseId, homeId: period.id }}
                    label={t("home.remove")}
                    variant="secondary"
                    tone="danger"
                  />
                </Messages>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Stack>
  );
}

function useColumns(caseId: string): Column<LivedIn>[] {
  const t = useTranslations("career");
  const format = useFormatter();
  return [
    {
      key: "home",
      header: t("table.home"),
      primary: true,
      cell: ({ home, alsoKnownAs }) => {
        const known = home ? [home, ...alsoKnownAs] : [];
        const lease = known.find(({ source }) => source === "lease");
        return (
          <Stack gap="sm">
            <span>{t(`tenure.${home?.tenure ?? "unknown"}`)}</span>
            {home?.place && <span className={styles.quiet}>{home.place}</span>}
            {lease && (
              <AppLink href={`/saker/${caseId}/bolig/leie/${lease.id}`}>{t("table.lease")}</AppLink>
            )}
          </Stack>
        );
      },
    },
    {
      key: "days",
      header: t("table.days"),
      cell: ({ from, to, home, beside }) => (
        <Stack gap="sm">
          <span>
            <DateText value={from} />
            {" – "}
            {home && home.to === null ? t("table.now") : <DateText value={to} />}
          </span>
          {beside.length > 0 && (
            <span className={styles.quiet}>
              {t("table.beside", {
                homes: beside.map(({ tenure }) => t(`tenure.${tenure}`)).join(", "),
              })}
            </span>
          )}
        </Stack>
      ),
    },
    {
      key: "crowded",
      header: t("table.space"),
      cell: ({ home, crowded, persons }) =>
        home && (
          <Stack gap="sm">
            <span>{t(`crowded.${crowded === null ? "unknown" : crowded ? "yes" : "no"}`)}</span>
            <span className={styles.quiet}>
              {[
                t("table.persons", { count: persons }),
                home.rooms !== null && t("table.rooms", { count: home.rooms }),
                home.areaM2 !== null && t("table.area", { area: format.number(home.areaM2) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </Stack>
        ),
    },
    {
      key: "burden",
      header: t("table.burden"),
      cell: ({ home, burden, burdenOn }) =>
        home && (
          <Stack gap="sm">
            <span>
              {burden === null
                ? t("unknown")
                : t("table.share", { share: format.number(burden, { maximumFractionDigits: 1 }) })}
            </span>
            {burdenOn && (
              <span className={styles.quiet}>
                <DateText value={burdenOn} />
              </span>
            )}
          </Stack>
        ),
    },
    {
      key: "security",
      header: t("table.security"),
      cell: ({ home, security }) =>
        home && (
          <Stack gap="sm">
            <span>{t(`security.${security.kind}`)}</span>
            {security.until && (
              <span className={styles.quiet}>
                <DateText value={security.until} />
              </span>
            )}
          </Stack>
        ),
    },
    {
      key: "moved",
      header: t("table.moved"),
      cell: ({ home }) => (home?.movedReason ? t(`moveReason.${home.movedReason}`) : null),
    },
  ];
}
