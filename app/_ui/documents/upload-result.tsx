import { getTranslations } from "next-intl/server";
import { Alert } from "@/app/_ui/kit/alert";
import styles from "./documents.module.css";
import { refusedWords } from "./refused-words";
import type { UploadOutcome } from "./upload-outcome";

/** What came of an upload that did not go well in all: each file that was refused, and why. */
export async function UploadResult({ outcome }: { outcome: UploadOutcome }) {
  const [t, text] = await Promise.all([getTranslations("documents.upload"), getTranslations()]);
  const { added, refused, code, fields } = outcome;
  const words = await refusedWords(refused);
  const stopped = code && !fields ? text(code as never) : null;
  return (
    <Alert
      tone={added > 0 ? "warning" : "danger"}
      role="alert"
      title={refused.length > 0 ? t("refusedTitle", { count: refused.length }) : t("notAdded")}
    >
      {stopped && <p>{stopped}</p>}
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {words.map((said, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two refused files may have the same name
            <li key={index}>{said}</li>
          ))}
        </ul>
      )}
      {added > 0 && <p>{t("othersAdded", { count: added })}</p>}
      {fields && <p>{t("chooseAgain")}</p>}
    </Alert>
  );
}
