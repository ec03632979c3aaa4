"use client";
import { Failure } from "../_ui/frame/failure.client";

export default function OpenError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <Failure digest={error.digest} retry={reset} />;
}
