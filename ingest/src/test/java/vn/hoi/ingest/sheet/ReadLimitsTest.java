package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
  private static final long MIB = 1 << 20;

  @Test
  void aSmallHeapHoldsSmallerFiles() {
    ReadLimits limits = ReadLimits.within(450 * MIB);
    assertEquals(100 * MIB, limits.sharedTextBytes());
    assertEquals(45 * MIB, limits.xlsBytes());
  }

  @Test
  void noHeapIsWorthALargerFileThanAReportNeeds() {
    ReadLimits limits = ReadLimits.within(20_000 * MIB);
    assertEquals(128 * MIB, limits.sharedTextBytes());
    assertEquals(96 * MIB, limits.xlsBytes());
  }
}
