;; Counts for all pairs of states, 128 roll calls at a time. The bytes of this text, as wat2wasm (wabt 1.0) gives them, stand in pairCountsModule.ts.
;; Of every state a row of `blocks` blocks stands in memory, one row after the other; a block is three vectors: cast, upper, lower
;; (the thermometer of agreementMatrix.ts). `blocks` is even. For each pair a <= b two 32-bit numbers are written to
;; `out + 8 * (a * states + b)`: the roll calls that both cast a vote on, and by how many bits their thermometers differ on these.
;; Counting the bits of a vector costs more than adding vectors bit by bit, so vectors are added to carry-save sums that last as long as the pair
;; (b1: shared, worth 1; a1, a2: apart, worth 1 and 2) and only what is carried out of the highest is counted
;; (Harley and Seal, in Warren, Hacker's Delight, 5-1).
(module
  (memory (export "memory") 1)
  (func (export "countPairs") (param $states i32) (param $blocks i32) (param $out i32)
    (local $row i32) (local $a i32) (local $b i32) (local $p i32) (local $q i32) (local $end i32) (local $stop i32) (local $to i32)
    (local $s v128) (local $r v128) (local $u v128) (local $v v128) (local $x v128)
    (local $t v128) (local $b1 v128) (local $a1 v128) (local $a2 v128)
    (local $both8 v128) (local $apart8 v128) (local $both v128) (local $apart v128)
    (local.set $row (i32.mul (local.get $blocks) (i32.const 48)))
    (block $done (loop $eachA
      (br_if $done (i32.ge_u (local.get $a) (local.get $states)))
      (local.set $b (local.get $a))
      (loop $eachB
        (local.set $p (i32.mul (local.get $a) (local.get $row)))
        (local.set $end (i32.add (local.get $p) (local.get $row)))
        (local.set $q (i32.mul (local.get $b) (local.get $row)))
        (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $a2 (v128.const i32x4 0 0 0 0))
        (local.set $both (v128.const i32x4 0 0 0 0))
        (local.set $apart (v128.const i32x4 0 0 0 0))
        (block $counted (loop $stretch
          (br_if $counted (i32.ge_u (local.get $p) (local.get $end)))
          ;; 62 blocks at most: a byte then counts up to 31 * 8 = 248.
          (local.set $stop (i32.add (local.get $p) (i32.const 2976)))
          (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
          (local.set $both8 (v128.const i32x4 0 0 0 0))
          (local.set $apart8 (v128.const i32x4 0 0 0 0))
          (loop $two
            (local.set $s (v128.and (v128.load offset=0 (local.get $p)) (v128.load offset=0 (local.get $q))))
            (local.set $u (v128.and (v128.xor (v128.load offset=16 (local.get $p)) (v128.load offset=16 (local.get $q))) (local.get $s)))
            (local.set $v (v128.and (v128.xor (v128.load offset=32 (local.get $p)) (v128.load offset=32 (local.get $q))) (local.get $s)))
            (local.set $x (v128.xor (local.get $a1) (local.get $u)))
            (local.set $t (v128.or (v128.and (local.get $a1) (local.get $u)) (v128.and (local.get $x) (local.get $v))))
            (local.set $a1 (v128.xor (local.get $x) (local.get $v)))
            (local.set $r (v128.and (v128.load offset=48 (local.get $p)) (v128.load offset=48 (local.get $q))))
            (local.set $x (v128.xor (local.get $b1) (local.get $s)))
            (local.set $s (v128.or (v128.and (local.get $b1) (local.get $s)) (v128.and (local.get $x) (local.get $r))))
            (local.set $b1 (v128.xor (local.get $x) (local.get $r)))
            (local.set $both8 (i8x16.add (local.get $both8) (i8x16.popcnt (local.get $s))))
            (local.set $u (v128.and (v128.xor (v128.load offset=64 (local.get $p)) (v128.load offset=64 (local.get $q))) (local.get $r)))
            (local.set $v (v128.and (v128.xor (v128.load offset=80 (local.get $p)) (v128.load offset=80 (local.get $q))) (local.get $r)))
            (local.set $x (v128.xor (local.get $a1) (local.get $u)))
            (local.set $u (v128.or (v128.and (local.get $a1) (local.get $u)) (v128.and (local.get $x) (local.get $v))))
            (local.set $a1 (v128.xor (local.get $x) (local.get $v)))
            (local.set $x (v128.xor (local.get $a2) (local.get $t)))
            (local.set $v (v128.or (v128.and (local.get $a2) (local.get $t)) (v128.and (local.get $x) (local.get $u))))
            (local.set $a2 (v128.xor (local.get $x) (local.get $u)))
            (local.set $apart8 (i8x16.add (local.get $apart8) (i8x16.popcnt (local.get $v))))
            (local.set $p (i32.add (local.get $p) (i32.const 96)))
            (local.set $q (i32.add (local.get $q) (i32.const 96)))
            (br_if $two (i32.lt_u (local.get $p) (local.get $stop))))
          (local.set $both (i32x4.add (local.get $both) (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $both8)))))
          (local.set $apart (i32x4.add (local.get $apart) (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $apart8)))))
          (br $stretch)))
        ;; What was carried out is worth 2 of the shared and 4 of those apart; the sums hold the rest.
        (local.set $both8 (i8x16.popcnt (local.get $b1)))
        (local.set $apart8 (i8x16.add (i8x16.popcnt (local.get $a1)) (i8x16.shl (i8x16.popcnt (local.get $a2)) (i32.const 1))))
        (local.set $both (i32x4.add (i32x4.shl (local.get $both) (i32.const 1)) (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $both8)))))
        (local.set $apart (i32x4.add (i32x4.shl (local.get $apart) (i32.const 2)) (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $apart8)))))
        (local.set $to (i32.add (local.get $out) (i32.shl (i32.add (i32.mul (local.get $a) (local.get $states)) (local.get $b)) (i32.const 3))))
        (i32.store (local.get $to) (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $both)) (i32x4.extract_lane 1 (local.get $both)))
          (i32.add (i32x4.extract_lane 2 (local.get $both)) (i32x4.extract_lane 3 (local.get $both)))))
        (i32.store offset=4 (local.get $to) (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $apart)) (i32x4.extract_lane 1 (local.get $apart)))
          (i32.add (i32x4.extract_lane 2 (local.get $apart)) (i32x4.extract_lane 3 (local.get $apart)))))
        (local.set $b (i32.add (local.get $b) (i32.const 1)))
        (br_if $eachB (i32.lt_u (local.get $b) (local.get $states))))
      (local.set $a (i32.add (local.get $a) (i32.const 1)))
      (br $eachA)))))
