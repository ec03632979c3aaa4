import { DownloadIcon } from "@navikt/aksel-icons";
import { useFormatter, useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Messages } from "@/app/_ui/messages";
import type { FaultyRow, ListRun } from "@/lib/reconciliation/types";
import { Amounts } from "./amounts.view";
import { cancelListAction } from "./cancel-list.action";
import styles from "./items.module.css";

/** What a list came to when it was compared, its frozen copy, and the rows that could not be read whole. */
export function ComparedList({ run, faulty }: { run: ListRun; faulty: readonly FaultyRow[] }) {
  const t = useTranslations("reconciliation");
  const format = useFormatter();
  if (run.status === "failed") {
    return (
      <Alert tone="danger" title={t("status.failed")}>
        <p>{t("result.failed")}</p>
        <Messages namespaces={["reconciliation.mapping", "transfer.errors"]}>
          <ConfirmActForm
            action={cancelListAction}
            hidden={{ reconciliationRunId: run.id }}
            label={t("mapping.cancel")}
            variant="secondary"
          />
        </Messages>
      </Alert>
    );
  }
  if (run.status !== "compared") return <p>{t("result.cancelled")}</p>;
  const { summary } = run;
  const count = (name: string) => format.number(summary[name] ?? 0);
  return (
    <>
      <div className={styles.summary}>
        <DefinitionList
          items={[
            { term: t("result.listed"), value: format.number(run.rowCount) },
            { term: t("result.same"), value: count("same") },
            { term: t("result.people"), value: count("people") },
            { term: t("result.unknown"), value: count("unmatched") },
            { term: t("result.missing"), value: count("missing") },
            { term: t("result.unreadable"), value: count("unreadable") },
          ]}
        />
        <div className={styles.copy}>
          <h2>{t("result.copy")}</h2>
          <p>{t("result.copyText")}</p>
          <p className={styles.digest}>
            {t("result.digest")}: <code>{run.digest?.slice(0, 16)}</code>
          </p>
          <LinkButton
            href={`/api/reconciliation/${run.id}/copy`}
            variant="secondary"
            size="sm"
            icon={<DownloadIcon aria-hidden />}
            download
          >
            {t("result.download")}
          </LinkButton>
        </div>
      </div>
      <p>
        {t("result.history", {
          found: summary.found ?? 0,
          agreed: summary.agreed ?? 0,
          reopened: summary.reopened ?? 0,
        })}
      </p>
      {run.kind === "grants" && <Amounts run={run} />}
      {faulty.length > 0 && (
        <Disclosure summary={`${t("result.faulty")} (${count("faulty")})`}>
          <p>{t("result.faultyText")}</p>
          <ul>
            {faulty.map(({ rowNumber, problems }) => (
              <li key={rowNumber}>
                <strong>{t("result.row", { row: rowNumber })}</strong>{" "}
                {problems
                  .map(({ column, code }) => {
                    const heading = column === null ? "" : run.headings[Number(column)];
                    const words = t(`problems.${code.split(".").at(-1) as "number"}`);
                    return heading ? `${heading}: ${words}` : words;
                  })
                  .join(" ")}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
