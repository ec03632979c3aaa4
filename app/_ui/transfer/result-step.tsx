import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row, Stack } from "@/app/_ui/kit/page";
import type { ImportRun } from "@/lib/transfer/types";
import { RowsLeftOut } from "./rows-left-out";
import { runAddress } from "./run-address";

/** What happened, and what changed. */
export function ResultStep({
  run,
  counts,
  leftOut,
  summary,
  failedText,
  next,
  children,
}: {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  /** Whether the rows that were left out can still be fetched. */
  leftOut: boolean;
  summary: ReactNode;
  failedText: string;
  /** Where one goes to see what was registered. */
  next: { href: string; label: string };
  /** The rows. */
  children: ReactNode;
}) {
  const t = useTranslations("transfer.result");
  const text = useTranslations();
  const tone = { finished: "success", failed: "danger" }[run.status as string] ?? "info";
  const left = (counts.error ?? 0) + (counts.skipped ?? 0);
  return (
    <Stack gap="lg">
      <Alert tone={tone as "success"} role="status">
        {run.problem && <p>{text(run.problem as never)}</p>}
        {summary}
        {run.status === "failed" && <p>{failedText}</p>}
        {run.status === "cancelled" && <p>{t("cancelledBody")}</p>}
      </Alert>
      {left > 0 && leftOut && (
        <RowsLeftOut run={run} title={t("leftTitle")}>
          {t("left", { count: left })}
        </RowsLeftOut>
      )}
      <Row>
        <LinkButton href={next.href}>{next.label}</LinkButton>
        <LinkButton href={runAddress(run).list} variant="secondary">
          {t("toNew")}
        </LinkButton>
      </Row>
      {children}
    </Stack>
  );
}
