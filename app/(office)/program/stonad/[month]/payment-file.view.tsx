import { useTranslations } from "next-intl";
import field from "@/app/_ui/form/field.module.css";
import { FormField } from "@/app/_ui/form/form-field";
import { Alert } from "@/app/_ui/kit/alert";
import { Button } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Stack } from "@/app/_ui/kit/page";

export type PaymentFileAnswer = {
  fault: string | null;
  read: number | null;
  left: number;
  rows: string;
};

/** The file of the payroll system, and what came of the one that was sent. */
export function PaymentFile({
  month,
  benefitRunId,
  answer,
}: {
  month: string;
  benefitRunId: string;
  answer: PaymentFileAnswer;
}) {
  const t = useTranslations("benefit.paid");
  const file = useTranslations("transfer.file");
  const { fault, read, left, rows } = answer;
  const input = (name: string, type: "file" | "text") => (
    <input
      id={`lonn-${name}`}
      name={name}
      type={type}
      className={`ds-input ${field.input}`}
      {...(type === "file" && { accept: ".xlsx,.csv,.txt,text/csv", required: true })}
    />
  );
  return (
    <>
      {fault && (
        <Alert tone="danger" title={t("fileTitle")} role="alert" level={3}>
          <p>{file.has(fault as never) ? file(fault as never) : file("unreadable")}</p>
        </Alert>
      )}
      {read !== null && (
        <Alert tone={left > 0 ? "warning" : "success"} role="status">
          <p>{t("read", { lines: read })}</p>
          {left > 0 && <p>{t("leftOut", { count: left, rows })}</p>}
        </Alert>
      )}
      <form
        action={`/api/program/stonad/${month}/paid`}
        method="post"
        encType="multipart/form-data"
      >
        <input type="hidden" name="benefitRunId" value={benefitRunId} />
        <Stack>
          <FormField id="lonn-file" label={t("file")} help={t("fileHelp")} errors={[]}>
            {input("file", "file")}
          </FormField>
          <Disclosure summary={t("columns")} open={fault === "no-payment-columns"}>
            <Stack>
              <p>{t("columnsText")}</p>
              <Row gap="md" align="end">
                <FormField id="lonn-reference" label={t("referenceColumn")} errors={[]}>
                  {input("reference", "text")}
                </FormField>
                <FormField id="lonn-paid" label={t("paidColumn")} errors={[]}>
                  {input("paid", "text")}
                </FormField>
              </Row>
            </Stack>
          </Disclosure>
          <div>
            <Button type="submit" variant="secondary">
              {t("send")}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}
