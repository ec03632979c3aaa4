"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";

/** Sends a form with files so that it can be seen how far it has come, and goes where it leads. */
export function useUpload() {
  const t = useTranslations("documents.upload");
  const e = useTranslations("errors");
  const request = useRef<XMLHttpRequest | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [message, setMessage] = useState("");

  const end = (said: string) => {
    request.current = null;
    setPercent(null);
    setMessage(said);
  };

  const send = (address: string, data: FormData) => {
    const sent = new XMLHttpRequest();
    request.current = sent;
    setMessage("");
    setPercent(0);
    sent.upload.onprogress = ({ loaded, total }) =>
      setPercent(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    sent.onload = () => {
      const location = locationIn(sent);
      if (location) window.location.assign(location);
      else if (sent.status === 401) end(e("signed-out"));
      else if (sent.status === 503) end(e("unavailable"));
      else end(t("failed"));
    };
    sent.onerror = () => end(t("failed"));
    sent.onabort = () => end(t("cancelled"));
    sent.open("POST", address);
    sent.setRequestHeader("Accept", "application/json");
    sent.send(data);
  };

  return { percent, message, send, cancel: () => request.current?.abort() };
}

function locationIn({ status, responseText }: XMLHttpRequest): string | null {
  if (status !== 200) return null;
  try {
    const { location } = JSON.parse(responseText) as { location?: unknown };
    return typeof location === "string" && location.startsWith("/") ? location : null;
  } catch {
    return null;
  }
}
