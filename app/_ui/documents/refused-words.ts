import { getTranslations } from "next-intl/server";
import type { RefusedFile } from "./upload-outcome";

/** What is said of each file that was refused: its name, what it is, and what to do. */
export async function refusedWords(refused: readonly RefusedFile[]): Promise<string[]> {
  const [text, content] = await Promise.all([
    getTranslations(),
    getTranslations("documents.content"),
  ]);
  return refused.map((file) => {
    const what = file.params?.content;
    const params = {
      ...file.params,
      name: file.name,
      ...(what && { what: content(what as never) }),
    };
    return text(file.code as never, params as never);
  });
}
