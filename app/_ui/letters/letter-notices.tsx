import { useTranslations } from "next-intl";
import type { LetterNotice } from "@/lib/letters/types";
import { Alert } from "../kit/alert";

/** What the writer of a letter should know before it goes out. */
export function LetterNotices({ notices }: { notices: readonly LetterNotice[] }) {
  const t = useTranslations("letters.notices");
  if (notices.length === 0) return null;
  return (
    <Alert tone="warning">
      {notices.map((notice) => (
        <p key={notice}>{t(notice.replace("letters.notices.", "") as "no-sender")}</p>
      ))}
    </Alert>
  );
}
