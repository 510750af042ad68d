package blotter.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and nothing else. */
final class Utf8 {

  private Utf8() {}

  /**
   * The text of these bytes.
   *
   * @throws CharacterCodingException if they are not UTF-8
   */
  static String decoded(byte[] bytes) throws CharacterCodingException {
    return decoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /**
   * The text of a buffer; its position stands at the first wrong byte where it is not UTF-8.
   *
   * @throws CharacterCodingException if it is not UTF-8
   */
  static String decoded(ByteBuffer buffer) throws CharacterCodingException {
    return decoder().decode(buffer).toString();
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
