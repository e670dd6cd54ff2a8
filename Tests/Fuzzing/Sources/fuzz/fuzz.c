/* `main` is libFuzzer's, and what it calls is in Entry. A Swift program would bring its own. */
