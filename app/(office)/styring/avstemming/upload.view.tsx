import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { Grid, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { UploadFileForm } from "@/app/_ui/transfer/upload-file.form";
import { LIST_KINDS } from "@/lib/reconciliation/rules/lists";

/** Where a list is read in: what it is of, the year, and the file. */
export function Upload({ year, years }: { year: number; years: readonly number[] }) {
  const t = useTranslations("reconciliation");
  return (
    <Section title={t("upload.title")} id="les-inn">
      <p>{t("upload.text")}</p>
      <Messages namespaces={["transfer.list", "transfer.file"]}>
        <UploadFileForm action="/api/reconciliation" label={t("upload.file")}>
          <Grid min="md">
            <Select
              id="list-kind"
              name="kind"
              label={t("upload.kind")}
              options={LIST_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              placeholder={null}
            />
            <Select
              id="list-year"
              name="year"
              label={t("year.label")}
              defaultValue={String(year)}
              options={years.map((one) => ({ value: String(one), label: String(one) }))}
              placeholder={null}
              width="short"
            />
          </Grid>
        </UploadFileForm>
      </Messages>
      <p>
        <a className="ds-link" href="/eksempel/nir-deltakere.csv" download>
          {t("upload.sample")}
        </a>
      </p>
      <p>{t("upload.privacy")}</p>
    </Section>
  );
}
