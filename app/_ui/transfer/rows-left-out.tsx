import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_ui/kit/alert";
import type { ImportRun } from "@/lib/transfer/types";
import { runAddress } from "./run-address";

/** That rows are left out, with the file of them and what to correct in each. */
export function RowsLeftOut({
  run,
  title,
  children,
}: {
  run: ImportRun;
  title: string;
  children: ReactNode;
}) {
  const t = useTranslations("transfer.preview");
  return (
    <Alert tone="warning" title={title}>
      <p>{children}</p>
      <p>
        <a href={runAddress(run).leftOut} className="ds-link">
          {t("fetchFaulty")}
        </a>
      </p>
    </Alert>
  );
}
